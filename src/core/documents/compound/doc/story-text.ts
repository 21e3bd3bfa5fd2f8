import { addBreak, isSeen, type Asides } from "./asides";
import { fields } from "./fields";
import { mark } from "./marks";
import { rows, type Rows } from "./rows";
import { eachStretch, type Source } from "./source";

/** One of the characters that are no text, or text up to one. */
const token = /[\0-\x1f]|[^\0-\x1f]+/g;

const isControl = /^[\0-\x1f]/;

/** The text of a story, as it is seen. What is not seen is put aside. */
export function storyText(source: Source, first: number, end: number, aside: Asides): string {
  const story = rows();
  const field = fields();
  // Of Word 95 nothing is noted: fields are what looks like them, and the ends of rows are the
  // marks of cells right behind others.
  const assumed = Number(source.characters.starts.length === 0) * mark.special;
  const guessed = Number(source.paragraphs.starts.length === 0) * mark.rowEnd;
  let unsaid = "";
  eachStretch(source, first, end, (text, marks) => {
    for (const one of text.match(token) || []) {
      if (one >= "\x13" && one <= "\x15" && ((marks | assumed) & mark.special) !== 0) {
        field.turn(one);
      } else if (field.isInstruction()) {
        unsaid += one;
      } else if (isControl.test(one)) {
        addControl(story, one, marks | (Number(story.isCellStart()) * guessed), aside);
      } else {
        addText(story, one, marks, aside);
      }
    }
    unsaid = (field.isInstruction() && unsaid) || "";
  });
  // The instruction of a field that never ends is no instruction.
  if (unsaid !== "") {
    story.add(unsaid);
  }
  return story.text();
}

/** [MS-DOC] 2.9.337: "(" of which it is noted that it is special stands for a symbol. */
function addText(story: Rows, text: string, marks: number, aside: Asides): void {
  const isSymbol = text === "(" && (marks & mark.special) !== 0;
  if (!isSymbol && isSeen(aside, text, marks)) {
    story.add(text);
  }
}

/** [MS-DOC] 2.4.1 names the characters that stand for something else. */
function addControl(story: Rows, control: string, marks: number, aside: Asides): void {
  switch (control) {
    case "\x01":
    case "\b":
      aside.hasPictures = true;
      break;
    case "\x07":
      endCell(story, (marks & mark.rowEnd) !== 0, aside);
      break;
    case "\t":
      addText(story, control, marks, aside);
      break;
    case "\v":
    case "\f":
    case "\x0e":
    case "\r":
      endParagraph(story, marks, aside);
      break;
    case "\x1e":
      addText(story, "-", marks, aside);
      break;
  }
}

function endCell(story: Rows, isRowEnd: boolean, aside: Asides): void {
  if (isRowEnd) {
    story.endRow();
    addBreak(aside, "\n");
  } else {
    story.endCell();
    addBreak(aside, "\t");
  }
}

function endParagraph(story: Rows, marks: number, aside: Asides): void {
  if ((marks & mark.innerCell) !== 0 && (marks & mark.innerRowEnd) === 0) {
    story.add("\t");
    addBreak(aside, "\t");
  } else {
    story.endParagraph((marks & mark.inTable) !== 0);
    addBreak(aside, "\n");
  }
}
