import { addHidden, addPart, type Contents, partOf } from "../office-xml/contents";
import { type Lines, lineWriter } from "../office-xml/lines";
import { isPersonLike } from "../office-xml/programs";
import type { MarkedPart } from "./marked-elements";

/** Parts in parts, such as a comment in a sheet: nobody writes more of them. */
const deepest = 20;

/** A part that is being written, until the element that began it ends. */
export interface OpenPart extends MarkedPart {
  readonly element: string;
  readonly lines: Lines;
  /** What it hides piece by piece, by what hides it: people stand in several pieces together. */
  readonly pieces: Map<string, OpenPart>;
  depth: number;
  /** How many pieces hold something, and whether this one was met with and holds nothing yet. */
  count: number;
  isNew: boolean;
}

/** The parts of a document while it is read, each in the one around it. */
export interface OpenParts {
  readonly isOutermost: () => boolean;
  readonly now: () => OpenPart;
  /** False where they lie too deep. */
  readonly open: (part: MarkedPart, element: string) => boolean;
  /** Ends the part that ends with this element, if there is one. */
  readonly close: (element: string) => void;
  readonly closeAll: () => void;
}

/** Begins with the part that holds what stands in no other. `most` characters are kept of each. */
export function openParts(contents: Contents, most: number): OpenParts {
  const outermost = opened({ kind: "text", name: "", hidden: undefined }, "");
  const stack = [outermost];

  function opened(part: MarkedPart, element: string): OpenPart {
    const state = { element, lines: lineWriter(most), pieces: new Map(), depth: 0 };
    return Object.assign({ count: 0, isNew: true }, state, part);
  }

  function now(): OpenPart {
    return stack[stack.length - 1] || outermost;
  }

  function pieceOf(around: OpenPart, part: MarkedPart, element: string): OpenPart {
    const key = `${element} ${part.hidden || ""}`;
    const piece = around.pieces.get(key) || opened(part, element);
    around.pieces.set(key, piece);
    piece.isNew = true;
    piece.depth = 0;
    return piece;
  }

  return {
    now,
    isOutermost: () => stack.length === 1,
    open: (part, element) => {
      if (stack.length > deepest) {
        return false;
      }
      stack.push((part.isPiece && pieceOf(now(), part, element)) || opened(part, element));
      return true;
    },
    close: (element) => {
      const part = now();
      if (part.element === element) {
        part.depth -= 1;
        if (part.depth < 0 && stack.length > 1) {
          stack.pop();
          if (!part.isPiece) {
            add(contents, part);
          }
        }
      }
    },
    closeAll: () => {
      stack
        .filter(({ isPiece }) => !isPiece)
        .reverse()
        .forEach((part) => add(contents, part));
    },
  };
}

/** Adds a part, and what it hides piece by piece. */
function add(contents: Contents, part: OpenPart): void {
  const { kind, name, hidden, lines, pieces } = part;
  const done = partOf(lines, kind, name, hidden);
  addPart(contents, done);
  if (hidden === "names-in-properties") {
    addHidden(contents, hidden, "", Number(isPersonLike(done.text)));
  } else if (hidden !== undefined) {
    addHidden(contents, hidden, name, (kind === "sheet" && done.rows) || part.count);
  }
  // The head of the columns says what hidden rows hold, as in other workbooks.
  const [head = ""] = (kind === "sheet" && hidden === undefined && done.text.split("\n", 1)) || [];
  pieces.forEach((piece) => {
    if (piece.kind === "sheet") {
      addRows(contents, piece, head);
    } else {
      add(contents, piece);
    }
  });
}

function addRows(contents: Contents, { lines, name, hidden }: OpenPart, head: string): void {
  if (hidden !== undefined && lines.rows > 0) {
    const part = partOf(lines, "sheet", name, hidden);
    const text = `${head}\n${part.text}`.trim();
    addPart(contents, Object.assign({}, part, { text }));
    addHidden(contents, hidden, name, part.rows);
  }
}
