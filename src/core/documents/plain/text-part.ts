import type { DocumentPart, Format, HiddenKind, HiddenThing, ReadDocument } from "../document";
import type { ReadingLimits } from "../limits";

/** A part whose text is all there, or as much of it as may be taken. */
export function textPart(
  kind: DocumentPart["kind"],
  name: string,
  whole: string,
  limits: ReadingLimits,
): DocumentPart {
  const text = whole.slice(0, limits.partText);
  return { kind, name, text, rows: linesHeld(whole), isCut: text.length < whole.length };
}

/** A part that whoever opens the file does not see. */
export function hiddenPart(
  kind: DocumentPart["kind"],
  hidden: HiddenKind,
  whole: string,
  limits: ReadingLimits,
): DocumentPart {
  return Object.assign({ hidden }, textPart(kind, "", whole, limits));
}

/** A file of these parts. Those without any text are left out. */
export function documentOf(
  format: Format,
  parts: readonly DocumentPart[],
  hidden: readonly HiddenThing[] = [],
): ReadDocument {
  const held = parts.filter(({ rows }) => rows > 0);
  return { format, parts: held, hidden, files: [], troubles: [] };
}

/** How many lines hold something. */
export function linesHeld(text: string): number {
  return (text.match(/[^\s][^\n]*/g) || []).length;
}

/** How many bytes of a source may be looked at for so much text: mark-up is most of many a page. */
export function sourceBytes(limits: ReadingLimits): number {
  return 8 * limits.partText + 0x10000;
}
