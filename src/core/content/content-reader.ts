import type { ContentSettings } from "./content-settings";
import { ownKey } from "./content-settings";
import type { DetailKind, Detector, Sighting } from "./detector";
import { detectors } from "./detectors";
import { secretsIn } from "./detectors/secrets";
import { wordsPlacesIn } from "./detectors/what-three-words";
import { isServiceNumber } from "./detectors/telephone";
import { referencesIn } from "./force-references";
import type { Detail } from "./people/detail";
import { headingReader } from "./people/headings";
import type { Reader } from "./people/read-text";
import { isSample, isSampleName } from "./samples";
import { planFor } from "./scan/plan";

/** A reader for what a force decided. Made once for each policy: it lays out a table. */
export function readerFor(settings: ContentSettings): Reader {
  const known = readers.get(settings);
  if (known !== undefined) {
    return known;
  }
  const reader = newReader(settings);
  readers.set(settings, reader);
  return reader;
}

const readers = new WeakMap<ContentSettings, Reader>();

function newReader(settings: ContentSettings): Reader {
  const { off } = settings;
  const some = detectors.filter(({ kind }) => !off.has(kind));
  const byKind = new Map<DetailKind, Detector>();
  some.forEach((one) => byKind.set(one.kind, byKind.get(one.kind) || one));
  return {
    plan: planFor(some),
    heading: headingReader(some),
    detectorOf: (kind) => byKind.get(kind),
    otherSightings: (text) => otherSightings(text, settings),
    counts: (detail, written) => counts(detail, written, settings),
  };
}

function otherSightings(text: string, { off, references }: ContentSettings): readonly Sighting[] {
  const secrets = (!off.has("secret") && secretsIn(text)) || [];
  const places = (!off.has("location") && wordsPlacesIn(text)) || [];
  return secrets.concat(places, referencesIn(text, references));
}

/** Published samples are nobody's, and numbers of organisations and what is our own are no secret. */
function counts(detail: Detail, written: string, { own, countSamples }: ContentSettings): boolean {
  const { kind, key } = detail;
  if (kind === "telephone" && isServiceNumber(key)) {
    return false;
  }
  const isSampled =
    !countSamples && ((kind === "name" && isSampleName(key.split(" "))) || isSample(kind, key));
  return !isSampled && !(own.size > 0 && own.has(ownKey(written)));
}
