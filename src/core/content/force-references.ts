import type { ForceReference } from "./content-settings";
import type { Detector, Sighting } from "./detector";

/** Crime, custody and occurrence numbers: each force has its own, and no pattern holds for all. */
export const forceReference: Detector = {
  kind: "force-reference",
  begins: "",
  pattern: /(?!)/y,
  alone: 2,
  column:
    /^(?:crime|occurrence|occ|incident|custody|cad|log|niche|storm|intel(?:ligence)?) ?(?:ref(?:erence)?|record|no|number|log|#)?\.?$/i,
  loose: /^[A-Z]{0,4}[\d/ -]*\d[\w/ -]{2,20}$/i,
};

/** How many of one kind are looked for: a text of nothing else costs no more. */
const most = 20_000;

/** What a force's own patterns find. The words that one needs may stand up to 60 characters before it. */
export function referencesIn(
  text: string,
  references: readonly ForceReference[],
): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const { pattern, words } of references) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      const around = text.slice(Math.max(0, start - 60), start);
      if (words === undefined || words.test(around)) {
        found.push({ detector: forceReference, start, end, confidence: 2 });
      }
      if (found.length > most) {
        return found;
      }
    }
  }
  return found;
}
