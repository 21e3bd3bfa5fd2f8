import type { Trouble } from "../document";
import type { ReadingLimits } from "../limits";
import type { XmlScanner } from "../xml/scanner";
import { xmlScanner } from "../xml/scanner";

/** What to do at the elements of a part, by their names. */
export interface Visitor {
  readonly opened: ReadonlyMap<string, (scanner: XmlScanner) => void>;
  readonly closed: ReadonlyMap<string, () => void>;
  /** Elements in which nothing matters. */
  readonly skipped: ReadonlySet<string>;
  /** Elements whose text matters, and what to do with it. New lines in it are spaces. */
  readonly textOf: ReadonlySet<string>;
  readonly text: (text: string, name: string) => void;
}

/** About 64 KB of a document. */
const eventsBetweenLooks = 2000;

/** How far a walk has come. */
interface Progress {
  /** Of each place with several forms that is open, whether one has been taken. */
  readonly isChosen: boolean[];
  /** The element whose text comes next; empty where none matters. */
  textIn: string;
  /** How many elements are open of one that is skipped. */
  skipped: number;
}

/**
 * Goes through a part, and tells what kept it from reading all of it, if anything did.
 *
 * Of contents in several forms for programs of several ages it takes the first, which is for the
 * newest; an older form says the same. ECMA-376 part 3, 7.5.
 */
export function walk(
  bytes: Uint8Array,
  limits: ReadingLimits,
  visitor: Visitor,
): Trouble | undefined {
  const scanner = xmlScanner(bytes);
  let depth = 0;
  const progress: Progress = { isChosen: [], textIn: "", skipped: 0 };
  for (let events = 0; scanner.next(); events += 1) {
    if (events % eventsBetweenLooks === 0 && !limits.hasTime()) {
      return "out-of-time";
    }
    const { kind } = scanner;
    const step = Number(kind === "open") - Number(kind === "close");
    depth += step;
    if (progress.skipped > 0) {
      progress.skipped += step;
    } else if (kind !== "text") {
      readTag(scanner, visitor, progress);
    } else if (progress.textIn !== "") {
      visitor.text(scanner.text().replace(/[\r\n\v\f]+/g, " "), progress.textIn);
    }
  }
  return (depth > 0 && "damaged") || undefined;
}

function readTag(scanner: XmlScanner, visitor: Visitor, progress: Progress): void {
  const { kind, name } = scanner;
  progress.textIn = "";
  if (kind !== "close") {
    if (visitor.skipped.has(name) || isOtherForm(name, progress.isChosen)) {
      progress.skipped = Number(kind === "open");
      return;
    }
    open(scanner, visitor);
    progress.textIn = (kind === "open" && visitor.textOf.has(name) && name) || "";
  }
  if (kind !== "open") {
    close(name, visitor);
  }
  follow(scanner, progress.isChosen);
}

function open(scanner: XmlScanner, { opened }: Visitor): void {
  const handle = opened.get(scanner.name);
  if (handle !== undefined) {
    handle(scanner);
  }
}

function close(name: string, { closed }: Visitor): void {
  const handle = closed.get(name);
  if (handle !== undefined) {
    handle();
  }
}

/** Whether this is a form of what has been read in another form. */
function isOtherForm(name: string, isChosen: boolean[]): boolean {
  if (isChosen.length === 0 || (name !== "Choice" && name !== "Fallback")) {
    return false;
  }
  const isOther = isChosen[isChosen.length - 1] === true;
  isChosen[isChosen.length - 1] = true;
  return isOther;
}

function follow({ kind, name }: XmlScanner, isChosen: boolean[]): void {
  if (name === "AlternateContent") {
    if (kind === "open") {
      isChosen.push(false);
    } else if (kind === "close") {
      isChosen.pop();
    }
  }
}
