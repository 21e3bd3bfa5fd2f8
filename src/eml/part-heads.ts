/** The head of one part of a mail: its header fields, unfolded, by lower-case name. */
export type PartHead = ReadonlyMap<string, string>;

/** The heads of a mail, the first being its own, and what is wrong with their form. */
export interface PartHeads {
  readonly heads: readonly PartHead[];
  /** Lines of a head, counted from 1, that are no header field. */
  readonly oddLines: readonly number[];
}

/**
 * Reads the heads and leaves the bodies alone: what looks like a header in a text is a text. An
 * attached mail is left alone too, whatever became of it.
 */
export function partHeads(mail: string): PartHeads {
  const heads: Map<string, string>[] = [];
  const oddLines: number[] = [];
  const boundaries = new Set<string>();
  let head: Map<string, string> | undefined = new Map();
  let last: string | undefined;
  for (const [at, line] of mail.split(/\r?\n/).entries()) {
    if (head === undefined) {
      if (boundaries.has(line.trimEnd())) head = new Map();
    } else if (line === "") {
      heads.push(head);
      const boundary = parameter(head.get("content-type") ?? "", "boundary");
      if (boundary !== undefined) boundaries.add(`--${boundary}`);
      head = undefined;
      last = undefined;
    } else if (/^[ \t]/.test(line) && last !== undefined) {
      head.set(last, `${head.get(last) ?? ""} ${line.trim()}`);
    } else {
      const [, name, value = ""] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? [];
      last = name?.toLowerCase();
      if (last === undefined) oddLines.push(at + 1);
      else head.set(last, value.trim());
    }
  }
  if (head !== undefined) heads.push(head);
  return { heads, oddLines };
}

/** A parameter of a header field: `charset` of `text/plain; charset="utf-8"`. */
export function parameter(field: string, name: string): string | undefined {
  const pattern = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s;]+))`, "i");
  const match = pattern.exec(field);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
