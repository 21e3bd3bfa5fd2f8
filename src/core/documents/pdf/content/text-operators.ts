import { get, resolve } from "../file/pdf-file";
import { isList, nameIn, numberIn, type PdfValue, textIn } from "../file/values";
import { type Font, readFont } from "../fonts/font";
import { identity, matrixIn, moved } from "./matrix";
import type { Operators, Painter } from "./painter";
import { endWord, moveText, showText } from "./show-text";

/** ISO 32000-1, 9.3 and 9.4. */
export const textOperators: Operators = {
  BT(painter) {
    painter.text = identity;
    painter.line = identity;
  },
  Tc({ state }, [space]) {
    state.characterSpace = numberIn(space);
  },
  Tw({ state }, [space]) {
    state.wordSpace = numberIn(space);
  },
  Tz({ state }, [percent]) {
    state.stretch = numberIn(percent, 100) / 100;
  },
  TL({ state }, [leading]) {
    state.leading = numberIn(leading);
  },
  Ts({ state }, [rise]) {
    state.rise = numberIn(rise);
  },
  Tr(painter, [mode]) {
    endWord(painter);
    painter.state.mode = numberIn(mode);
  },
  Tf(painter, [name, size]) {
    setFont(painter, get(painter.shared.file, painter.resources, "Font", nameIn(name)), size);
  },
  Td: moveLine,
  TD(painter, operands) {
    painter.state.leading = -numberIn(operands[1]);
    moveLine(painter, operands);
  },
  Tm(painter, operands) {
    painter.line = matrixIn(operands);
    painter.text = painter.line;
  },
  "T*": nextLine,
  Tj(painter, [text]) {
    showText(painter, textIn(text));
  },
  "'"(painter, [text]) {
    nextLine(painter);
    showText(painter, textIn(text));
  },
  '"'(painter, [wordSpace, characterSpace, text]) {
    painter.state.wordSpace = numberIn(wordSpace);
    painter.state.characterSpace = numberIn(characterSpace);
    nextLine(painter);
    showText(painter, textIn(text));
  },
  TJ(painter, [pieces]) {
    if (isList(pieces)) {
      pieces.forEach((piece) => showPiece(painter, piece));
    }
  },
};

/** Texts, and numbers in thousandths of the size to step back by. */
function showPiece(painter: Painter, piece: PdfValue): void {
  const { size, stretch } = painter.state;
  if (typeof piece === "number") {
    moveText(painter, (-piece / 1000) * size * stretch, 0);
  } else {
    showText(painter, textIn(piece));
  }
}

function moveLine(painter: Painter, [along, up]: readonly PdfValue[]): void {
  painter.line = moved(numberIn(along), numberIn(up), painter.line);
  painter.text = painter.line;
}

function nextLine(painter: Painter): void {
  moveLine(painter, [0, -painter.state.leading]);
}

/** Sets a font by its dictionary, and its size. */
export function setFont({ shared, state }: Painter, font: PdfValue, size: PdfValue): void {
  const known: Font | undefined = shared.fonts.get(font);
  state.font = known || readFont(shared.file, font);
  shared.fonts.set(font, state.font);
  state.size = numberIn(resolve(shared.file, size));
}
