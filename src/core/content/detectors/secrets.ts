import { matchAt } from "../characters";
import type { Detector, Sighting } from "../detector";
import { inOrder } from "./in-order";
import { canBegin, passwordPattern, type SecretForm, secretForms } from "./secret-forms";
import { isSecretValue } from "./secret-value";

/**
 * Something that opens something: a password, a key, a token, the code of a door or a key safe. The
 * word "password" alone is in one message of 120, so it takes a value that looks like one.
 */
export const secret: Detector = {
  kind: "secret",
  begins: [],
  pattern: passwordPattern,
  alone: 2,
  column:
    /^(?:[a-z-]{2,9} )?(?:passwords?|passcode|pass ?phrase|pwd|pin|cyfrinair)$|^(?:(?:door|gate|alarm|entry|access|key ?safe) codes?|key ?safe(?: (?:no|number))?|cod (?:y )?(?:drws|larwm|mynediad))$/i,
  loose: /^(?=\D{0,40}\d)\S{4,64}$/,
  key: (written) => written,
};

/** A code that lets people into a meeting is in every invitation, and meant to be. */
const meeting =
  /\bmeeting (?:id|number|password)|\bconference (?:id|pin)|\bzoom\b|\bwebex\b|\bdial[- ]in|\bjoin (?:the|on)\b|ID y cyfarfod/i;

/** The value without quotation marks around it and the punctuation of its sentence. */
const bare = /^["'“‘]?([^\s;"”<]{1,64}?)[.,:)\]'’>?]*(?=$|[;"”<])/;

/**
 * The secrets in a text, in order. It looks for a few characters of each first, which is many times
 * as fast as one pattern for all.
 */
export function secretsIn(text: string): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const form of secretForms) {
    form.signs.forEach((sign) => addAll(text, form, sign, found));
  }
  return inOrder(found);
}

function addAll(text: string, form: SecretForm, sign: string, found: Sighting[]): void {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
    const { back = 0 } = form;
    const start = at - back;
    const match = (canBegin(text, start, form) && matchAt(form.pattern, text, start)) || null;
    const sighting = match && sightingOf(text, form, match);
    if (sighting) {
      found.push(sighting);
    }
  }
}

function sightingOf(text: string, form: SecretForm, match: RegExpExecArray): Sighting | undefined {
  const end = match.index + match[0].length;
  const value = match[match.length - 1] || "";
  const start = end - value.length;
  if (meeting.test(text.slice(Math.max(0, start - 160), start)) || !isPlaced(text, form, match)) {
    return undefined;
  }
  if (form.isFree === true) {
    return freeSighting(text, start, value);
  }
  return { detector: secret, start, end, confidence: (match.length > 1 && 2) || 3 };
}

/** `door code`, `code for the door`: a code for something that it opens. */
function isPlaced(
  text: string,
  { before }: SecretForm,
  { index, 1: place, length }: RegExpExecArray,
) {
  return (
    before === undefined ||
    (length > 2 && place !== undefined) ||
    before.test(text.slice(Math.max(0, index - 14), index))
  );
}

function freeSighting(text: string, from: number, written: string): Sighting | undefined {
  const [, value = ""] = bare.exec(written) || [];
  const isQuoted = /^["'“‘]/.test(written);
  const start = from + Number(isQuoted);
  const end = start + value.length;
  const isLabelled = isQuoted || /[:=]\s*$/.test(text.slice(from - 4, from));
  const after = (!isQuoted && text.slice(end, end + 16)) || "";
  if (!isSecretValue(value, isLabelled, after)) {
    return undefined;
  }
  return { detector: secret, start, end, confidence: 2 };
}
