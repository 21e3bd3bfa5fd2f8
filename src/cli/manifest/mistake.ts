import type { Attr, Element } from "@xmldom/xmldom";

/** One thing that Outlook would refuse, or that would not work there, and how to mend it. */
export interface Mistake {
  /** Both from 1, as editors count. */
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

/** Takes a mistake where it stands. */
export type Report = (where: Element | Attr, sentence: string) => void;

/** One kind of look at a manifest. */
export type Check = (root: Element, report: Report) => void;

export function mistakeSentence({ line, column, sentence }: Mistake): string {
  return `line ${line}, column ${column}: ${sentence}`;
}
