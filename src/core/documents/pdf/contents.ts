import type { DocumentPart, FileInside, HiddenKind, HiddenThing } from "../document";

/** What has been found in a file so far. */
export interface Contents {
  readonly parts: DocumentPart[];
  readonly hidden: HiddenThing[];
  readonly files: FileInside[];
}

/** Adds a part if it holds something, and gives its lines. */
export function addPart(
  { parts }: Contents,
  part: { kind: DocumentPart["kind"]; name: string; hidden?: HiddenKind },
  text: string,
  most: number,
): void {
  const rows = text.split("\n").filter((line) => line.trim() !== "").length;
  if (rows > 0) {
    parts.push(Object.assign({ text: text.slice(0, most), rows, isCut: text.length > most }, part));
  }
}

/** Of nothing there is nothing to say. */
export function addHidden(
  { hidden }: Contents,
  kind: HiddenKind,
  place: string,
  count: number,
): void {
  if (count > 0) {
    hidden.push({ kind, place, count });
  }
}
