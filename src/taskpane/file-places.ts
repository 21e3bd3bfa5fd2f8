import type { JudgedPart } from "../core/documents/judge-document";
import { masked } from "./masked";
import { kindsByReason, type SensitivePlace } from "./sensitive-places";
import { shownText } from "./shown-text";
import { lineFinder } from "./text-places";

/** So many are enough to know what is in a file, and to compute without a pause. */
const mostPlaces = 200;

/** The people in a file, part by part, those first whom nobody sees. No value leaves here but masked. */
export function filePlaces(parts: readonly JudgedPart[]): readonly SensitivePlace[] {
  const hidden = parts.filter(({ part }) => part.hidden !== undefined);
  const seen = parts.filter(({ part }) => part.hidden === undefined);
  const places: SensitivePlace[] = [];
  for (const part of [...hidden, ...seen]) {
    places.push(...placesIn(part, mostPlaces - places.length));
  }
  return places;
}

function placesIn({ part, told }: JudgedPart, most: number): readonly SensitivePlace[] {
  const { text, kind, name, hidden } = part;
  const lineAt = lineFinder(text);
  const records = told.records.slice(0, Math.max(0, most));
  return records.map(({ details }) => ({
    masked: details.map((one) => masked(one.kind, shownText(text.slice(one.start, one.end)))),
    kinds: kindsByReason(details),
    line: lineAt(details[0]?.start ?? 0),
    isQuoted: false,
    inFile: { kind, name: shownText(name), isHidden: hidden !== undefined },
  }));
}
