/** How a file is laid out: what an edit writes is to look like what stands around it. */
export interface Layout {
  readonly insertSpaces: boolean;
  readonly tabSize: number;
  readonly eol: "\n" | "\r\n";
}

/** Taken from the first line that is indented. Two spaces where none is. */
export function layoutOf(text: string): Layout {
  const [, indent = "  "] = /\n([ \t]+)\S/.exec(text) ?? [];
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return { insertSpaces: !indent.startsWith("\t"), tabSize: Math.min(indent.length, 8), eol };
}
