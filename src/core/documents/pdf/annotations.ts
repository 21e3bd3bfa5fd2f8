import { paintAppearance, paintBox } from "./annotation-pictures";
import { isHiddenLayer } from "./content/layers";
import type { Painter } from "./content/painter";
import { get, type PdfFile, resolve } from "./file/pdf-file";
import {
  dictionaryIn,
  listIn,
  nameIn,
  numberIn,
  type PdfDictionary,
  type PdfValue,
} from "./file/values";
import { textString } from "./text-string";

/** What the notes and fields of a page say besides its content. */
export interface Notes {
  /** Fields and boxes of text that have no picture of themselves. */
  readonly shown: string[];
  /** What opens on a click, or is only listed. */
  readonly comments: string[];
}

/** Icons and links: what they would paint says nothing. */
const icons = /^(?:Popup|Text|Link|FileAttachment|Sound|Movie)$/;
/** ISO 32000-1, table 165: hidden, or not viewed. */
const unseen = 2 | 32;

/** Paints what the annotations of a page look like, and gives what else they say. ISO 32000-1, 12.5. */
export function paintAnnotations(painter: Painter, page: PdfDictionary): Notes {
  const { file } = painter.shared;
  const notes: Notes = { shown: [], comments: [] };
  listIn(get(file, page, "Annots")).forEach((one) => {
    paintAnnotation(painter, dictionaryIn(resolve(file, one)), notes);
  });
  return notes;
}

function paintAnnotation(painter: Painter, annotation: PdfDictionary, notes: Notes): void {
  const { file, hiddenLayers } = painter.shared;
  const kind = nameIn(get(file, annotation, "Subtype"));
  const flags = numberIn(get(file, annotation, "F"));
  const isSeen = (flags & unseen) === 0 && !isHiddenLayer(file, hiddenLayers, annotation.get("OC"));
  const { words } = painter.canvas;
  const before = words.length;
  if (isSeen && !icons.test(kind)) {
    paintAppearance(painter, annotation);
    paintBox(painter, annotation, kind);
  }
  const isField = kind === "Widget";
  const text =
    (isField && fieldText(file, annotation)) || textString(get(file, annotation, "Contents"));
  if (text.trim() === "" || kind === "Link" || (isField && !isSeen)) {
    return;
  }
  if (!isField && kind !== "FreeText") {
    notes.comments.push(text);
  } else if (words.length === before) {
    notes.shown.push(text);
  }
}

/** What was filled in, or chosen. Other fields hold names of states. ISO 32000-1, 12.7.3.1. */
function fieldText(file: PdfFile, field: PdfDictionary): string {
  const kind = nameIn(inherited(file, field, "FT"));
  const values = listIn(inherited(file, field, "V")).map((value) =>
    textString(resolve(file, value)),
  );
  return (/^(?:Tx|Ch)$/.test(kind) && values.join(" ")) || "";
}

function inherited(file: PdfFile, field: PdfValue, key: string): PdfValue {
  let holder = field;
  for (let steps = 0; steps < 9 && get(file, holder, key) === undefined; steps += 1) {
    holder = get(file, holder, "Parent");
  }
  return get(file, holder, key);
}
