/**
 * Grammar of Welsh sentences: numbers, lists, one and many. Says nothing about mail.
 *
 * Welsh changes the first letter of a word by what stands before it, so nothing is pasted together that
 * could need it. docs/glossary.md has the rules that the sentences keep.
 */
import { number } from "./number";

export { number };

/** `1 person`, `3 o bobl`. `many` is the plural as it stands after `o`, its first letter softened. */
export function counted(value: number, one: string, many: string): string {
  if (value === 1) {
    return `1 ${one}`;
  }
  return `${number(value)} o ${many}`;
}

/** `At`, `At a Cc`, `At, Cc a Bcc`. `ac` before a vowel. */
export function list(items: readonly string[]): string {
  const last = items.length - 1;
  if (last < 1) {
    return items.join("");
  }
  const end = items.slice(last).join("");
  return `${items.slice(0, last).join(", ")} ${and(end)} ${end}`;
}

function and(next: string): string {
  return (/^[“"]?[aeiouâêîôû]/i.test(next) && "ac") || "a";
}

/** `12 munud yn ôl`, `3 awr yn ôl`, `2 ddiwrnod yn ôl`: as exact as one remembers it. */
export function ago(minutes: number): string {
  if (minutes < 1) {
    return "lai na munud yn ôl";
  }
  if (minutes < 60) {
    return `${time(minutes, "munud", "funud")} yn ôl`;
  }
  const hours = Math.floor(minutes / 60);
  if (hours < 24) {
    return `${time(hours, "awr", "awr")} yn ôl`;
  }
  return `${time(Math.floor(hours / 24), "diwrnod", "ddiwrnod")} yn ôl`;
}

/** A noun stays singular behind its number, and is softened behind two. */
function time(value: number, unit: string, two: string): string {
  return `${number(value)} ${(value === 2 && two) || unit}`;
}
