import type { OfficePackage } from "../office-xml/office-package";
import { xmlScanner } from "../xml/scanner";

/** A slide, in the order in which they are shown. */
export interface ListedSlide {
  /** The name of its part; empty where the presentation refers to none. */
  readonly part: string;
  /** Its number; empty for a slide that the presentation does not list. */
  readonly name: string;
}

/** Where programs put slides, but not what lies under them. */
const slidePart = /(?:^|\/)slides\/[^/]+\.xml$/i;

/** The slides of a presentation, then those that are in its file all the same. */
export function slidesOf(pack: OfficePackage, mainPart: string): readonly ListedSlide[] {
  const parts = new Map<string, string>();
  pack.related(mainPart, "slide").forEach(({ id, target }) => parts.set(id, target));
  const listed: ListedSlide[] = [];
  const seen = new Set<string>();
  for (const id of idsIn(pack.part(mainPart))) {
    const part = parts.get(id) || "";
    if (!seen.has(part.toLowerCase())) {
      seen.add(part.toLowerCase());
      listed.push({ part, name: String(listed.length + 1) });
    }
  }
  for (const part of pack.names) {
    if (slidePart.test(part) && !seen.has(part.toLowerCase())) {
      listed.push({ part, name: "" });
    }
  }
  return listed;
}

/** Sections list slides too, without the id of a relation. ECMA-376 part 1, 19.2.1.33. */
function idsIn(bytes: Uint8Array | undefined): readonly string[] {
  const ids: string[] = [];
  const scanner = xmlScanner(bytes || new Uint8Array(0));
  while (scanner.next()) {
    if (scanner.name === "sldId" && (scanner.kind === "open" || scanner.kind === "empty")) {
      ids.push(scanner.attribute(":id") || "");
    }
  }
  return ids.filter((id) => id !== "");
}
