import { mark } from "./marks";
import { passages, type Passages } from "./passages";

/** What is not plainly there, of all stories together. */
export interface Asides {
  readonly hidden: Passages;
  readonly deleted: Passages;
  /** How many passages were put in with changes tracked. They stay in the text. */
  readonly inserted: Passages;
  hasPictures: boolean;
}

export function asides(): Asides {
  return { hidden: passages(), deleted: passages(), inserted: passages(), hasPictures: false };
}

/** Puts text aside, if that is noted of it. True where it is seen all the same. */
export function isSeen(
  { hidden, deleted, inserted }: Asides,
  text: string,
  marks: number,
): boolean {
  const isDeleted = (marks & mark.deleted) !== 0;
  const isHidden = !isDeleted && (marks & mark.hidden) !== 0;
  put(deleted, isDeleted, text);
  put(hidden, isHidden, text);
  put(inserted, !isDeleted && (marks & mark.inserted) !== 0, text);
  return !isDeleted && !isHidden;
}

function put(aside: Passages, isIt: boolean, text: string): void {
  if (isIt) {
    aside.add(text);
  } else if (text.trim() !== "") {
    aside.close();
  }
}

/** A break in the text, which does not end what is put aside. */
export function addBreak({ hidden, deleted, inserted }: Asides, text: string): void {
  for (const all of [hidden, deleted, inserted]) {
    all.addBreak(text);
  }
}
