import { get, resolve } from "../file/pdf-file";
import { listIn, nameIn, type PdfValue } from "../file/values";
import { lightOf } from "./light";
import { matrixIn, multiply } from "./matrix";
import type { Operators, Painter } from "./painter";
import { endWord } from "./show-text";
import { setFont } from "./text-operators";

const mostSaved = 500;

/** States and colours. ISO 32000-1, 8.4 and 8.6. */
export const stateOperators: Operators = {
  q({ saved, state }) {
    if (saved.length < mostSaved) {
      saved.push(Object.assign({}, state));
    }
  },
  Q(painter) {
    endWord(painter);
    painter.state = painter.saved.pop() || painter.state;
  },
  cm({ state }, operands) {
    state.matrix = multiply(matrixIn(operands), state.matrix);
  },
  gs: setStates,
  g: setDeviceColour,
  rg: setDeviceColour,
  k: setDeviceColour,
  sc: setColour,
  scn: setColour,
  cs: setColourSpace,
};

function setStates(painter: Painter, [name]: readonly PdfValue[]): void {
  const { file } = painter.shared;
  const changes = get(file, painter.resources, "ExtGState", nameIn(name));
  const opacity = get(file, changes, "ca");
  if (typeof opacity === "number") {
    painter.state.opacity = opacity;
  }
  const [font, size] = listIn(get(file, changes, "Font"));
  if (font !== undefined) {
    setFont(painter, resolve(file, font), size);
  }
}

function setDeviceColour(painter: Painter, operands: readonly PdfValue[]): void {
  painter.state.isInk = false;
  setColour(painter, operands);
}

function setColour(painter: Painter, operands: readonly PdfValue[]): void {
  endWord(painter);
  const parts = operands.filter((one): one is number => typeof one === "number");
  painter.state.light = lightOf(parts, painter.state.isInk);
}

/** Colours begin as black, where the space is one of those that matter here. ISO 32000-1, 8.6.8. */
function setColourSpace(painter: Painter, [name]: readonly PdfValue[]): void {
  endWord(painter);
  const space = get(painter.shared.file, painter.resources, "ColorSpace", nameIn(name), 0);
  painter.state.isInk = nameIn(space) === "Separation";
  painter.state.light = 0;
}
