import { get, hasTime, streamBytes } from "../file/pdf-file";
import { readValue } from "../file/read-value";
import { dictionaryIn, isStream, listIn, nameIn, type PdfValue } from "../file/values";
import { boxAround, commonBox, corners, placedPoints } from "./box";
import { addFill } from "./canvas";
import { skipInlinePicture } from "./inline-picture";
import { isHiddenLayer } from "./layers";
import { type Matrix, matrixIn, multiply } from "./matrix";
import type { Operator, Operators, Painter } from "./painter";
import { pathOperators } from "./path-operators";
import { endWord } from "./show-text";
import { stateOperators } from "./state-operators";
import { textString } from "../text-string";
import { textOperators } from "./text-operators";

const deepest = 12;
/** More values than any operator takes: those of a path that is none. */
const mostOperands = 64;
/** How many values are read before the time is asked for. */
const stretch = 4096;
const mostStretches = 1000;

const contentOperators: Operators = {
  Do: paintObject,
  BDC(painter, [kind, properties]) {
    const { file, hiddenLayers } = painter.shared;
    const listed = dictionaryIn(get(file, painter.resources, "Properties"));
    const own = listed.get(nameIn(properties)) || properties;
    mark(painter, kind === "/OC" && isHiddenLayer(file, hiddenLayers, own));
    const actual = get(file, own, "ActualText");
    painter.actual = (typeof actual === "string" && textString(actual)) || undefined;
  },
  BMC(painter) {
    mark(painter, false);
  },
  EMC(painter) {
    unmark(painter);
    painter.actual = undefined;
  },
};

const operators = new Map<PdfValue, Operator>();
[contentOperators, stateOperators, pathOperators, textOperators].forEach((some) => {
  Object.keys(some).forEach((name) => {
    const operator = some[name];
    if (operator) {
      operators.set(name, operator);
    }
  });
});

/** Paints what a content stream says. ISO 32000-1, 7.8.2. */
export function runContent(painter: Painter, bytes: Uint8Array): void {
  const cursor = { bytes, at: 0 };
  let operands: PdfValue[] = [];
  let steps = 0;
  for (let value = readValue(cursor); value !== ""; value = readValue(cursor)) {
    const operator = operators.get(value);
    steps += 1;
    if (painter.canvas.isCut || (steps % stretch === 0 && !mayGoOn(painter))) {
      return;
    }
    if (operator) {
      operator(painter, operands);
    } else if (value === "ID") {
      painter.canvas.hasPictures = true;
      skipInlinePicture(cursor);
    }
    if (operator || !isOperand(value) || operands.length > mostOperands) {
      operands = [];
    } else {
      operands.push(value);
    }
  }
}

/** Content without end is no page: what is painted later is left out, and that is said. */
function mayGoOn({ canvas, shared }: Painter): boolean {
  canvas.stretches += 1;
  canvas.isCut = canvas.isCut || canvas.stretches > mostStretches;
  return !canvas.isCut && hasTime(shared.file);
}

function isOperand(value: PdfValue): boolean {
  return typeof value !== "string" || value.startsWith("(") || value.startsWith("/");
}

function mark(painter: Painter, isHidden: boolean): void {
  if (isHidden) {
    endWord(painter);
  }
  painter.marks.push(isHidden);
  painter.hiddenMarks += Number(isHidden);
}

function unmark(painter: Painter): void {
  if (painter.marks.pop()) {
    painter.hiddenMarks -= 1;
    endWord(painter);
  }
}

function paintObject(painter: Painter, [name]: readonly PdfValue[]): void {
  const { file, hiddenLayers } = painter.shared;
  const object = get(file, painter.resources, "XObject", nameIn(name));
  mark(painter, isHiddenLayer(file, hiddenLayers, dictionaryIn(object).get("OC")));
  if (nameIn(get(file, object, "Subtype")) === "Image") {
    paintPicture(painter);
  } else {
    paintForm(painter, object, painter.state.matrix);
  }
  unmark(painter);
}

/** A picture takes the unit square. What it shows is not known. */
function paintPicture({ canvas, state }: Painter): void {
  canvas.hasPictures = true;
  const box = boxAround(placedPoints(corners(0, 0, 1, 1), state.matrix));
  addFill(canvas, commonBox(box, state.clip), NaN);
}

/** Content of its own, with its own resources. ISO 32000-1, 8.10. */
export function paintForm(painter: Painter, form: PdfValue, at: Matrix): void {
  painter.forms -= 1;
  const isEnough = painter.canvas.isCut || painter.depth >= deepest || painter.forms < 0;
  if (!isStream(form) || isEnough) {
    return;
  }
  const { file } = painter.shared;
  const { resources, saved, state, text, line } = painter;
  const own = get(file, form, "Resources");
  const matrix = listIn(get(file, form, "Matrix"));
  painter.resources = (own && dictionaryIn(own)) || resources;
  painter.saved = [];
  painter.state = Object.assign({}, state, {
    matrix: (matrix.length === 6 && multiply(matrixIn(matrix), at)) || at,
  });
  painter.depth += 1;
  runContent(painter, streamBytes(file, form));
  endWord(painter);
  painter.depth -= 1;
  Object.assign(painter, { resources, saved, state, text, line });
}
