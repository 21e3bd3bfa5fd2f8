import { readLocalPart } from "./local-part";
import { nameOfParts, nameOfSome, type PersonName } from "./name-form";
import {
  isHonour,
  isPlace,
  isRole,
  isTitle,
  type NameWord,
  nameWordsIn,
  withoutTitles,
} from "./name-word";

/** Outlook keeps 255 characters of a display name (docs: EmailAddressDetails). */
const maxDisplayName = 255;

/** Letters of another script have no plain form: two names must never match by what is left of them. */
const otherScript =
  /[^\u0000-\u036f\u1e00-\u1eff\u2000-\u2bff\ud83c-\ud83e\udc00-\udfff\ufe0f\ufeff\uff41-\uff5a]/;

const apostrophes = /['’‘ʼʻ`´′]/g;
const brackets = /[([{][^()[\]{}]*[)\]}]?/g;

/** `P.C.` and `J.R.` without their dots. */
const dotted = /\b([A-Z])\.(?=[A-Z]\b)/g;

/** Letters, and the marks that always mean one thing in a name. */
const ordinary = /^(?!.* via )[A-Za-z0-9, ]*$/i;

/** What goes behind a name: a force, a department, how the mail came. */
const behind = /\s[-–—]+\s|[|/\\]|\svia\s/i;

/**
 * Reads the name in a display name, however a directory writes it: `Ann Taylor`, `TAYLOR, Ann 1234
 * (Mockshire Police)`, `Taylor Ann PC 4711`, `'ann.taylor@x.example'`.
 *
 * `undefined` where it names a post, an organisation, a machine or nobody, or is in another script.
 */
export function readDisplayName(displayName: string): PersonName | undefined {
  const given = displayName.slice(0, maxDisplayName);
  if (ordinary.test(given)) {
    return readPiece(given);
  }
  const text = withoutAddress(given);
  if (otherScript.test(text)) {
    return undefined;
  }
  if (/^\S+@\S+$/.test(text)) {
    return readLocalPart(text);
  }
  return readUnusual(text.replace(/\b(o)['’]\s*/gi, "$1").replace(apostrophes, ""));
}

function readUnusual(text: string): PersonName | undefined {
  for (const piece of text.replace(brackets, " ").replace(dotted, "$1").split(behind)) {
    const name = readPiece(piece);
    if (name !== undefined) {
      return withAsides(name, text);
    }
  }
  return undefined;
}

/** `Ann Taylor <ann@x.example>` and `<ann@x.example>`, without quotation marks around them. */
function withoutAddress(text: string): string {
  const open = text.indexOf("<");
  const [first = ""] = text.slice(Number(open === 0)).split(/[<>]/);
  return first.trim().replace(/^["']+|["']+$/g, "");
}

function readPiece(piece: string): PersonName | undefined {
  const parts = partsOf(piece);
  const [start = [], ...behindComma] = parts;
  if (start.some(isRole) || isPlace(start.concat(...behindComma))) {
    return undefined; // `Custody, Mockton`
  }
  const [first, second] = parts.map(withoutTitles).filter((names) => names.length > 0);
  if (first === undefined) {
    return undefined;
  }
  if (second !== undefined) {
    return nameOfParts(first, second);
  }
  const hasTitle = parts.some((part) => part.some(isTitle));
  return nameOfSome(first, hasTitle);
}

/** What stands between commas, without posts, organisations and honours behind: `Ann Taylor, MBE`. */
function partsOf(piece: string): readonly (readonly NameWord[])[] {
  return piece
    .split(/[,;]/)
    .map((part) => nameWordsIn(withoutWordsWithAt(part)))
    .filter((part, at) => at === 0 || !(part.some(isRole) || part.every(isHonour)));
}

function withoutWordsWithAt(part: string): string {
  if (!part.includes("@")) {
    return part;
  }
  return part
    .split(/\s/)
    .filter((word) => !word.includes("@"))
    .join(" ");
}

/** What stands in brackets may be what somebody is called: `William (Chip) Taylor`. */
function withAsides(name: PersonName, text: string): PersonName {
  const asides = text.match(brackets);
  if (asides === null) {
    return name;
  }
  const words = nameWordsIn(asides.join(" ")).map(({ plain }) => plain);
  return Object.assign({}, name, { words: name.words.concat(words) });
}
