import { boxAround, placedPoints } from "./content/box";
import { addFill } from "./content/canvas";
import { lightOf } from "./content/light";
import { identity, type Matrix, matrixIn } from "./content/matrix";
import { newState, type Painter } from "./content/painter";
import { paintForm } from "./content/run-content";
import { get, type PdfFile, resolve } from "./file/pdf-file";
import {
  isStream,
  listIn,
  nameIn,
  numberIn,
  type PdfDictionary,
  type PdfValue,
} from "./file/values";

/** Paints what it says it looks like, fitted into its rectangle. ISO 32000-1, 12.5.5. */
export function paintAppearance(painter: Painter, annotation: PdfDictionary): void {
  const { file } = painter.shared;
  const normal = get(file, annotation, "AP", "N");
  const state = nameIn(get(file, annotation, "AS"));
  const form = (isStream(normal) && normal) || get(file, normal, state);
  painter.state = newState();
  paintForm(painter, form, toRectangle(file, form, numbersIn(file, get(file, annotation, "Rect"))));
}

function toRectangle(file: PdfFile, form: PdfValue, rectangle: readonly number[]): Matrix {
  const matrix = listIn(get(file, form, "Matrix"));
  const [x = 0, y = 0, right = 0, top = 0] = numbersIn(file, get(file, form, "BBox"));
  const inner = (matrix.length === 6 && matrixIn(matrix)) || identity;
  const from = boxAround(placedPoints([x, y, right, y, right, top, x, top], inner));
  const to = boxAround(rectangle);
  const wide = (to.right - to.left) / (from.right - from.left) || 1;
  const high = (to.top - to.bottom) / (from.top - from.bottom) || 1;
  return [wide, 0, 0, high, to.left - wide * from.left, to.bottom - high * from.bottom];
}

function numbersIn(file: PdfFile, list: PdfValue): readonly number[] {
  return listIn(list).map((one) => numberIn(resolve(file, one)));
}

/** Black boxes by other means than painting, and redactions that were marked and never carried out. */
export function paintBox(painter: Painter, annotation: PdfDictionary, kind: string): void {
  const { file } = painter.shared;
  const colours: Readonly<Record<string, string>> = { Square: "IC", Highlight: "C", Redact: "" };
  const key = colours[kind];
  if (key === undefined || numberIn(get(file, annotation, "CA"), 1) < 0.9) {
    return;
  }
  const colour = (key && numbersIn(file, get(file, annotation, key))) || [0];
  const quads = numbersIn(file, get(file, annotation, "QuadPoints"));
  const rectangle = numbersIn(file, get(file, annotation, "Rect"));
  for (let at = 0; at === 0 || at + 8 <= quads.length; at += 8) {
    const points = quads.slice(at, at + 8);
    addFill(
      painter.canvas,
      boxAround((points.length === 8 && points) || rectangle),
      lightOf(colour, false),
    );
  }
}
