import { type DetailKind, type Detector, type Sighting } from "../detector";
import type { Reason } from "../personal-details";
import { isNamedNear } from "../scan/context";
import { type Detail, looseKey, plainKey } from "./detail";
import type { Row, TypedCell } from "./rows";

/** Says of the number behind it that it is a telephone's, whatever check digit it passes. */
const telephoneLabel = /\b(?:tel|telephone|phone|mob|mobile|fax|call|ring|text|ff[oô]n)\W{0,4}$/i;

/** Between two of a kind after one label: `12/03/1975 and 01/02/1980`. */
const another = /^[\s,;/&]{0,4}(?:and|or|a|neu)?\s?$/i;

/** Finds the detectors of a kind, for values that are not written as their pattern wants it. */
export type DetectorOf = (kind: DetailKind) => Detector | undefined;

/**
 * The details of a row: what is sure by itself, and what its column, its label or a word near it names.
 *
 * @param top where the area begins; no word above it names anything below
 */
export function confirmed(
  text: string,
  row: Row,
  top: number,
  detectorOf: DetectorOf,
  inLists: ReadonlySet<Sighting>,
): readonly Detail[] {
  const details: Detail[] = [];
  for (const one of bestOfEach(text, row, top)) {
    const why =
      one.why ||
      (inLists.has(one.sighting) && "list") ||
      (isAnother(text, details, one.sighting) && "word");
    if (why) {
      details.push(detailOf(text, one.sighting, why));
    }
  }
  row.cells.forEach((cell) => addLoose(text, cell, details, detectorOf));
  return details;
}

/** A sighting with why it counts, if it does. */
interface Judged {
  readonly sighting: Sighting;
  readonly why: Reason | "";
}

/** Of several detectors that read one place: the one that is named, or else the first. */
function bestOfEach(text: string, row: Row, top: number): readonly Judged[] {
  const best: Judged[] = [];
  for (const sighting of row.sightings) {
    const judged = { sighting, why: reasonFor(text, row, sighting, top) };
    const last = best[best.length - 1];
    if (last === undefined || last.sighting.end <= sighting.start) {
      best.push(judged);
    } else if (last.why === "" && judged.why !== "") {
      best[best.length - 1] = judged;
    }
  }
  return best;
}

function reasonFor(text: string, row: Row, sighting: Sighting, top: number): Reason | "" {
  const { detector, start, end, confidence } = sighting;
  const cell = row.cells.find((one) => one.start <= start && start < one.end);
  const heading = (cell && cell.heading) || "";
  if (
    heading === detector.kind ||
    isAnnounced(row, sighting) ||
    isInSomeColumn(row, detector.kind)
  ) {
    return "column";
  }
  if (confidence > 1) {
    return (detector.hasCheckDigit && "check-digit") || (detector.alone < 2 && "word") || "shape";
  }
  const isOther = heading !== "" && heading !== "people" && heading !== "name";
  const before = text.slice(Math.max(top, start - 20), start);
  const isNamed =
    !isOther &&
    !(detector.kind !== "telephone" && telephoneLabel.test(before)) &&
    isNamedNear(text, sighting, (row.table && row.start) || top, row.end);
  return (isNamed && end > start && "word") || "";
}

/** It fills its line, and a heading that stands alone above announces its kind. */
function isAnnounced(row: Row, { detector, start, end }: Sighting): boolean {
  return start === row.start && end === row.end && row.announced.has(detector.kind);
}

/** In a row with more or fewer cells than the head, one of the columns is as good as another. */
function isInSomeColumn({ table, cells }: Row, kind: DetailKind): boolean {
  return table !== undefined && cells.length === 0 && table.headings.includes(kind);
}

/** It follows another of its kind, and the label before that one holds for both. */
function isAnother(text: string, details: readonly Detail[], { detector, start }: Sighting) {
  const last = details[details.length - 1];
  return (
    last !== undefined &&
    last.kind === detector.kind &&
    last.why === "word" &&
    start - last.end < 9 &&
    another.test(text.slice(last.end, start))
  );
}

function detailOf(text: string, { detector, start, end }: Sighting, why: Reason): Detail {
  const { kind, key = plainKey } = detector;
  return { kind, start, end, key: key(text.slice(start, end)), why };
}

/** Longest value that is taken by its heading alone, in UTF-16 units. */
const maxLoose = 120;

/** A value that its heading names, however it is written: `Tel: +1 202 555 0104 ext 3`. */
function addLoose(
  text: string,
  { start, end, heading }: TypedCell,
  details: Detail[],
  detectorOf: DetectorOf,
): void {
  const isKnown =
    heading === "" || heading === "other" || heading === "people" || heading === "places";
  if (isKnown || heading === "name" || end - start > maxLoose) {
    return;
  }
  const detector = detectorOf(heading);
  const isSeen = details.some((one) => one.start < end && one.end > start);
  const isMeant = detector !== undefined && detector.loose !== undefined && !isSeen;
  const { isNone } = detector || {};
  if (isMeant && detector.loose.test(text.slice(start, end)) && !(isNone && isNone(text, start))) {
    const key = looseKey(text.slice(start, end));
    details.push({ kind: detector.kind, start, end, key, why: "column" });
  }
}
