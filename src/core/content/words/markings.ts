import { type Handling, handlingIn, instructionsIn } from "./handling";
import type { Level } from "./level";
import { isDisclaimer, lineAround } from "./marking-line";
import { isAlone } from "./marking-place";

/** A marking that stands alone. UTF-16, `end` is exclusive and behind its instructions. */
export interface FoundMarking {
  readonly level: Level;
  readonly start: number;
  readonly end: number;
  readonly handling: Handling | undefined;
  /** An old one and no more, which is an everyday word: `CONFIDENTIAL` on a firm's letter. */
  readonly isEveryday: boolean;
}

type Part = "subject" | "body";

/**
 * Levels as they are written. Those of before 2014 stay on documents for years, and count as the level
 * that took most of them in. PROTECT is a word of police work too, and never went without a descriptor.
 */
const written =
  /(TOP\sSECRET)|(SECRET)|(?:OFFICIAL|SWYDDOGOL)(?:(\s?[([]SENSITIVE[)\]]|[ \t\u00a0:/\u2010-\u2015-]{0,4}SENSITI(?:VE|F))|(?![A-Z]))|(CONFIDENTIAL|CYFRINACHOL)|(RESTRICTED|CYFYNGEDIG|O-S|PROTECT(?=\s?[:\u2010-\u2015-]{1,2}\s?[A-Z]))|NOT PROTECTIVELY MARKED/g;

/** A line of a form, where the writer has not chosen yet; or a list of levels. */
const choice =
  /(?:OFFICIAL|SENSITIVE|SECRET|RESTRICTED|CONFIDENTIAL|PROTECT)\s?(?:[/,|]|\bor)\s?(?:TOP S|OFFICIAL|SECRET|RESTRICTED|CONFIDENTIAL|PROTECT)/;

/**
 * The protective markings of a text, in order: in capitals, and standing alone as a line, at the start
 * or the end of a heading, or in brackets. Never in running prose, nor above a disclaimer.
 */
export function markingsIn(text: string, part: Part = "body"): readonly FoundMarking[] {
  const found: FoundMarking[] = [];
  written.lastIndex = 0;
  for (let match = written.exec(text); match !== null; match = written.exec(text)) {
    const marking = markingAt(text, match, part);
    if (marking !== undefined) {
      found.push(marking);
      written.lastIndex = marking.end;
    }
  }
  return found;
}

function markingAt(text: string, match: RegExpExecArray, part: Part): FoundMarking | undefined {
  const { index: start } = match;
  const [said, , , sensitive, confidential, old] = match;
  const end = start + said.length;
  const [before, behind] = lineAround(text, start, end);
  const instructions = instructionsIn(behind);
  const rest = behind.slice(instructions.length);
  const isSubject = part === "subject" || /^[\s*>]*(?:subject|pwnc|testun)[\s*]*:/i.test(before);
  if (
    /[\wÀ-ɏ]-?$/.test(before) ||
    /^\w/.test(behind) ||
    choice.test(before + said + behind) ||
    isOfList(text, start, end) ||
    !isAlone(before, behind, rest, isSubject, sensitive !== undefined) ||
    (confidential && isDisclaimer(text, end))
  ) {
    return undefined;
  }
  return {
    level: levelOf(match),
    start,
    end: end + instructions.length,
    handling: handlingIn(instructions),
    isEveryday: (confidential || old) !== undefined && instructions === "",
  };
}

const levelAbove = /(?:OFFICIAL|SENSITIVE|SECRET|RESTRICTED|CONFIDENTIAL|PROTECT)\W{0,4}\n\W{0,4}$/;
const levelBelow =
  /^\W{0,4}\n\W{0,4}(?:OFFICIAL|(?:TOP )?SECRET|RESTRICTED|CONFIDENTIAL|PROTECT)\b/;

/** Levels one below the other are explained or offered, and mark nothing. */
function isOfList(text: string, start: number, end: number): boolean {
  return (
    levelAbove.test(text.slice(Math.max(0, start - 30), start)) ||
    levelBelow.test(text.slice(end, end + 30))
  );
}

function levelOf([, topSecret, secret, sensitive, confidential, old]: RegExpExecArray): Level {
  return (
    (topSecret && "TOP SECRET") ||
    (secret && "SECRET") ||
    ((sensitive || confidential || old) && "OFFICIAL-SENSITIVE") ||
    "OFFICIAL"
  );
}
