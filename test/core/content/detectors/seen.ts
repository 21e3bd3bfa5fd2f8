import type { Detector, Sighting } from "../../../../src/core/content/detector";
import { isNamedNear } from "../../../../src/core/content/scan/context";
import { planFor } from "../../../../src/core/content/scan/plan";
import { walk } from "../../../../src/core/content/scan/walk";

/** What one detector alone sees in a text, as it is written there. */
function seen(detector: Detector, text: string): readonly Sighting[] {
  return walk(text, planFor([detector])).filter((one) => one.detector === detector);
}

/** What counts by itself: `written` with its confidence, as `AB123456C 2`. */
export function sure(detector: Detector, text: string): string[] {
  return seen(detector, text)
    .filter(({ confidence }) => confidence > 1)
    .map(({ start, end, confidence }) => `${text.slice(start, end)} ${confidence}`);
}

/** What counts by itself or by a word near it. */
export function counted(detector: Detector, text: string): string[] {
  return seen(detector, text)
    .filter((one) => one.confidence > 1 || isNamedNear(text, one, 0, text.length))
    .map(({ start, end }) => text.slice(start, end));
}

/** One spelling for each place that counts. */
export function keys({ key, ...detector }: Detector, text: string): string[] {
  const spell = key ?? ((written: string) => written.replace(/[^A-Za-z0-9]/g, "").toUpperCase());
  return counted(detector as Detector, text).map(spell);
}
