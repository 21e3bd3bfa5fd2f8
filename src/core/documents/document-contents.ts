import type { DocumentPart, HiddenThing, ReadDocument, Trouble } from "./document";

/** A part of a file, or of a file in it. */
export interface PartInFile {
  readonly part: DocumentPart;
  /** The names of the files that it lies in, the outermost first; not that of the file itself. */
  readonly path: readonly string[];
}

/** All parts of a file and of the files in it, in their order, and where they lie. */
export function allParts(document: ReadDocument): readonly PartInFile[] {
  const found: PartInFile[] = [];
  function add({ parts, files }: ReadDocument, path: readonly string[]): void {
    parts.forEach((part) => found.push({ part, path }));
    files.forEach((file) => add(file.document, path.concat(file.name)));
  }
  add(document, []);
  return found;
}

/** All parts of a file and of the files in it, in their order. */
export function partsIn(document: ReadDocument): readonly DocumentPart[] {
  return allParts(document).map(({ part }) => part);
}

/** All that a file and the files in it hold and do not show. */
export function hiddenIn(document: ReadDocument): readonly HiddenThing[] {
  const found: HiddenThing[] = [];
  addEach(document, ({ hidden }) => hidden, found);
  return found;
}

/** Why something in a file, or in a file in it, was not read: each reason once. */
export function troublesIn(document: ReadDocument): readonly Trouble[] {
  const found: Trouble[] = [];
  addEach(document, ({ troubles }) => troubles, found);
  return Array.from(new Set(found));
}

function addEach<Value>(
  document: ReadDocument,
  of: (document: ReadDocument) => readonly Value[],
  found: Value[],
): void {
  of(document).forEach((value) => found.push(value));
  document.files.forEach((file) => addEach(file.document, of, found));
}
