import { textIn } from "../bytes/any-text";
import { bytesOfBase64 } from "../bytes/base64";

const encodedWord = /=\?([\w-]+)(?:\*[\w-]+)?\?([bq])\?([^?\s]*)\?=(?:\s+(?==\?))?/gi;

/** A value of the head as it is shown: RFC 2047. Bytes are characters of the same number. */
export function decodeWords(value: string): string {
  const decoded = value.replace(encodedWord, (_, alphabet, encoding, text) => {
    const bytes =
      (/b/i.test(encoding as string) && bytesOfBase64(text as string)) ||
      bytesOfQuoted((text as string).replace(/_/g, " "));
    return textIn(bytes, alphabet as string);
  });
  if (/[\x80-\xff]/.test(value) && !/[^\x00-\xff]/.test(decoded)) {
    return textIn(bytesOf(decoded), "utf-8"); // RFC 6532, which is not asked for but met.
  }
  return decoded;
}

/** A parameter of a value of the head, also one in pieces or in another alphabet: RFC 2231. */
export function parameterOf(value: string, name: string): string {
  const all = parametersIn(value);
  const plain = all.get(name);
  if (plain !== undefined) {
    return decodeWords(plain);
  }
  const isSpecial = value.includes("*");
  const pieces = [all.get(`${name}*`) || ""];
  for (let index = 0; index < 100 && isSpecial; index += 1) {
    pieces.push(all.get(`${name}*${index}*`) || all.get(`${name}*${index}`) || "");
  }
  const [, alphabet = "", text = ""] = /^([\w-]*)'[^']*'([^]*)$/.exec(pieces.join("")) || [];
  if (alphabet === "") {
    return pieces.join("");
  }
  return textIn(bytesOfQuoted(text.replace(/%/g, "=")), alphabet);
}

const parameter = /;\s*([\w*-]{1,60})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g;

function parametersIn(value: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const scope = value.slice(0, 10_000);
  parameter.lastIndex = 0;
  for (let match = parameter.exec(scope); match !== null; match = parameter.exec(scope)) {
    const [, name = "", inQuotes = "", bare = ""] = match;
    found.set(name.toLowerCase(), inQuotes.replace(/\\(.)/g, "$1") || bare);
  }
  return found;
}

/** Quoted-printable: RFC 2045, 6.7. */
export function bytesOfQuoted(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let size = 0;
  for (let at = 0; at < text.length; at += 1) {
    const [escape = ""] = (text.charAt(at) === "=" && quoted.exec(text.slice(at, at + 80))) || [];
    if (escape.length === 3 && /\w/.test(escape)) {
      bytes[size] = parseInt(escape.slice(1), 16);
      size += 1;
    } else if (escape === "") {
      bytes[size] = text.charCodeAt(at);
      size += 1;
    }
    at += Math.max(0, escape.length - 1);
  }
  return bytes.subarray(0, size);
}

/** A byte in hexadecimal, or a line end that is none of the text. */
const quoted = /^=(?:[\da-f]{2}|[ \t]*(?:\r?\n|$))/i;

/** A byte for each character. */
export function bytesOf(latin: string): Uint8Array {
  return Uint8Array.from(Array.from(latin, (one) => one.charCodeAt(0)));
}
