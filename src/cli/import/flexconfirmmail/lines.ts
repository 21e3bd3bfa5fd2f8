/** One line of a file that says something. */
export interface Line {
  /** From 1, as editors count. */
  readonly line: number;
  readonly text: string;
  /** What stands in brackets above it. */
  readonly section: string | undefined;
}

/** What a file says, and where it says nothing. */
export interface Lines {
  readonly said: readonly Line[];
  /** The lines that are comments or headings. */
  readonly idle: readonly number[];
  /** Headings that nothing reads. The lines below them count under the heading before. */
  readonly unread: readonly number[];
}

/**
 * The lines of one of FlexConfirmMail's files, as `src/web/config-loader.mjs` of
 * FlexConfirmMail/Outlook-Office-Addin reads them: white space around a line and lines that begin
 * with `#` count for nothing.
 *
 * @param nameOf the section that a heading such as `[BLOCK]` opens; `undefined` for one that opens
 * none. Left out: the file has no headings
 */
export function linesOf(text: string, nameOf?: (heading: string) => string | undefined): Lines {
  const said: Line[] = [];
  const idle: number[] = [];
  const unread: number[] = [];
  let section: string | undefined;
  text.split(/\r\n?|\n/).forEach((written, position) => {
    const line = position + 1;
    const trimmed = written.trim();
    const heading = nameOf && /^\[(.*)\]$/.exec(trimmed)?.[1];
    if (heading !== undefined) {
      const opened = nameOf?.(heading);
      section = opened ?? section;
      (opened === undefined ? unread : idle).push(line);
    } else if (trimmed.startsWith("#")) {
      idle.push(line);
    } else if (trimmed !== "") {
      said.push({ line, text: trimmed, section });
    }
  });
  return { said, idle, unread };
}
