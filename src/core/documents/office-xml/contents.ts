import type {
  DocumentPart,
  FileInside,
  Format,
  HiddenKind,
  HiddenThing,
  ReadDocument,
  Trouble,
} from "../document";
import type { Lines } from "./lines";
import type { OfficePackage } from "./office-package";

/** What has been found in a file so far. */
export interface Contents {
  readonly parts: DocumentPart[];
  readonly hidden: HiddenThing[];
  readonly files: FileInside[];
  readonly troubles: Trouble[];
}

export function newContents(): Contents {
  return { parts: [], hidden: [], files: [], troubles: [] };
}

/** Of nothing there is nothing to say. */
export function addHidden(
  { hidden }: Pick<Contents, "hidden">,
  kind: HiddenKind,
  place: string,
  count: number,
): void {
  if (count > 0) {
    hidden.push({ kind, place, count });
  }
}

export function partOf(
  lines: Lines,
  kind: DocumentPart["kind"],
  name: string,
  hidden?: HiddenKind,
): DocumentPart {
  const text = lines.text();
  const part = { kind, name, text, rows: lines.rows, isCut: lines.isCut };
  if (hidden === undefined) {
    return part;
  }
  return Object.assign(part, { hidden });
}

/** Adds what these lines hold. Of some part of no text at all there is nothing to add. */
export function addPart({ parts }: Pick<Contents, "parts">, part: DocumentPart): void {
  if (part.rows > 0) {
    parts.push(part);
  }
}

export function asDocument(
  format: Format,
  { parts, hidden, files, troubles }: Contents,
  pack: OfficePackage,
): ReadDocument {
  const all = new Set([...pack.troubles, ...troubles]);
  return { format, parts, hidden, files, troubles: Array.from(all) };
}
