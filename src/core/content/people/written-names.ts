import { endOfMatch } from "../detector";
import { behindBullet, capital, nameHere, nameIn, type WrittenName } from "./names";
import type { Row } from "./rows";

/** What follows a name at the start of a line, where it is no beginning of a sentence. */
const followsName =
  /^["'”]?(?:\.?[ \t]*(?:[\r\n]|$)|\s*(?:[,;:(|\t\r\n\d+/-]|$)|\s{2}|\s+(?:of|at|on|born|b\.|dob|d\.o\.b|tel|mob|phone|aged|who|from|gan|o)\b)/i;

const maxLine = 5000;

/** Whatever on a line may be a name. */
export function writtenNames(text: string, row: Row): readonly WrittenName[] {
  const names: WrittenName[] = [];
  const line = text.slice(row.start, Math.min(row.end, row.start + maxLine));
  capital.lastIndex = 0;
  while (capital.test(line)) {
    const at = row.start + capital.lastIndex - 1;
    const name = (isWordStart(text, at) && nameAt(text, at)) || undefined;
    if (name !== undefined) {
      capital.lastIndex = name.end - row.start;
      names.push(name);
    }
  }
  return names;
}

function nameAt(text: string, at: number): WrittenName | undefined {
  const end = endOfMatch(nameHere, text, at);
  return (end > 0 && nameIn(text, at, end)) || undefined;
}

/** `YL` in `BT4 8YL` begins no word. */
function isWordStart(text: string, at: number): boolean {
  return !/[A-Za-zÀ-ɏ\d@.]/.test(text.charAt(at - 1));
}

/** Whether somebody is named right before a place in a row, with nothing but signs between. */
export function isNamedBefore(text: string, row: Row, at: number): boolean {
  return writtenNames(text, row).some(
    ({ end }) =>
      end <= at &&
      /^[\s,;:|/[()"”-]{0,24}(?:(?:male|female|[mfb])\b[\s.,;:|/)-]{0,6})?$/i.test(
        text.slice(end, at),
      ),
  );
}

/** The name with which a line begins, behind its bullet, if something may follow it there. */
export function nameAtStart(text: string, from: number): WrittenName | undefined {
  const name = nameAt(text, behindBullet(text, from));
  return (name && isFollowed(text, name) && name) || undefined;
}

/** Whether what stands behind a name may follow one. */
export function isFollowed(text: string, { end }: WrittenName): boolean {
  return followsName.test(text.slice(end, end + 12));
}
