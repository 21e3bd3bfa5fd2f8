import type { OpenFile } from "../office-xml/open-file";

/**
 * Adds the documents of other formats that Word shows as part of this one, and takes over when it
 * next saves it. ECMA-376 part 1, 17.17.2.1.
 */
export function addDocumentsWithin({ contents, pack, reading }: OpenFile, mainPart: string): void {
  for (const { target } of pack.related(mainPart, "aFChunk")) {
    const bytes = pack.part(target);
    if (bytes !== undefined) {
      const { document } = reading.inside(target, bytes);
      contents.parts.push(...document.parts);
      contents.hidden.push(...document.hidden);
      contents.files.push(...document.files);
      contents.troubles.push(...document.troubles);
    }
  }
}
