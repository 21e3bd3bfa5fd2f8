import { get, hasTime, type PdfFile, resolve } from "./file/pdf-file";
import { dictionaryIn, listIn, nameIn, type PdfDictionary, type PdfValue } from "./file/values";

/** A page, and the resources that it has or inherits. */
export interface PdfPage {
  readonly dictionary: PdfDictionary;
  readonly resources: PdfDictionary;
}

const deepest = 50;

/** Where everything begins: ISO 32000-1, 7.7.2. Looked for where no trailer tells. */
export function catalogOf(file: PdfFile): PdfDictionary {
  const told = file.trailers.map((trailer) => dictionaryIn(get(file, trailer, "Root")));
  const whole = told.filter((catalog) => catalog.has("Pages")).pop();
  return whole || objectsOfType(file, "Catalog").pop() || new Map<string, PdfValue>();
}

/** The pages in their order; where the tree is damaged, all that there are. ISO 32000-1, 7.7.3. */
export function pagesOf(file: PdfFile, catalog: PdfDictionary): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<PdfValue>();
  visit(catalog.get("Pages"), new Map<string, PdfValue>(), 0);
  if (pages.length > 0) {
    return pages;
  }
  return objectsOfType(file, "Page").map((dictionary) => ({
    dictionary,
    resources: dictionaryIn(get(file, dictionary, "Resources")),
  }));

  function visit(node: PdfValue, inherited: PdfDictionary, depth: number): void {
    const dictionary = dictionaryIn(resolve(file, node));
    if (dictionary.size === 0 || seen.has(dictionary) || depth > deepest) {
      return;
    }
    seen.add(dictionary);
    const own = dictionaryIn(get(file, dictionary, "Resources"));
    const resources = (own.size > 0 && own) || inherited;
    if (dictionary.has("Kids")) {
      const kids = listIn(get(file, dictionary, "Kids"));
      kids.forEach((kid) => visit(kid, resources, depth + 1));
    } else {
      pages.push({ dictionary, resources });
    }
  }
}

function objectsOfType(file: PdfFile, type: string): PdfDictionary[] {
  return Array.from(file.definitions.keys())
    .map((object) => (hasTime(file) && dictionaryIn(resolve(file, { object }))) || undefined)
    .filter((one): one is PdfDictionary => one !== undefined && nameIn(one.get("Type")) === type);
}
