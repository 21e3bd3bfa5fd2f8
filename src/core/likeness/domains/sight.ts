import { plainLetters } from "../plain-letters";
import { decodePunycode } from "./punycode";

/** Letters of other scripts that look like these, one for one. Unicode's confusables.txt, version 16. */
const others: Readonly<Record<string, string>> = {
  a: "аαɑ",
  b: "ьƅβ",
  c: "сϲⅽ",
  d: "ԁɗⅾ",
  e: "еєε℮",
  f: "ſẝ",
  g: "ɡցƍ",
  h: "һհ",
  i: "іıιɩӏ",
  j: "јϳ",
  k: "кκ",
  l: "ǀⅼ",
  m: "мⅿ",
  n: "пηոռ",
  o: "оοօσᴏ",
  p: "рρϱ",
  q: "ԛգ",
  r: "гᴦ",
  s: "ѕƽ",
  t: "тτ",
  u: "υսʋᴜ",
  v: "νѵⅴᴠ",
  w: "ωԝաᴡ",
  x: "хχⅹ",
  y: "уγүყ",
  z: "ᴢ",
  ".": "。．｡",
  "-": "‐‑‒–—−",
};

const lookOf: ReadonlyMap<string, string> = new Map(
  Object.keys(others).reduce<[other: string, look: string][]>((pairs, look) => {
    return pairs.concat(Array.from(others[look] || "", (other): [string, string] => [other, look]));
  }, []),
);

const unusual = /[^\u0000-\u007f]/;
const unusualOnes = /[^\u0000-\u007f]/g;
const invisible = /[\u00ad\u0300-\u036f\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;
const fullWidth = /[\uff01-\uff5e]/g;

/** A domain as a reader is shown it: every `xn--` label in its own script, where it has one. */
export function shownDomain(domain: string): string {
  if (!domain.includes("xn--")) {
    return domain;
  }
  const labels = domain.split(".").map((label) => decodePunycode(label) || label);
  return labels.join(".").toLowerCase();
}

/**
 * What a domain reads as at a glance. Two domains with one sight are twins: they differ in letters
 * that look alike (`rn` and `m`, `0` and `o`), in accents, or in the script they are written in.
 */
export function sightOf(domain: string): string {
  const plain = plainDomain(domain);
  let sight = "";
  for (let at = 0; at < plain.length; at += charactersIn(lookAt(plain, at))) {
    sight += String.fromCharCode(codeOf(lookAt(plain, at)));
  }
  return sight;
}

/** The shown domain in plain letters, as far as they look like plain ones. Most domains as they are. */
export function plainDomain(domain: string): string {
  const shown = shownDomain(domain);
  if (!unusual.test(shown)) {
    return shown;
  }
  const letters = shown.replace(invisible, "").replace(fullWidth, halfWidth);
  return plainLetters(letters).replace(unusualOnes, (one) => lookOf.get(one) || one);
}

function halfWidth(one: string): string {
  return String.fromCharCode(one.charCodeAt(0) - 0xfee0);
}

/** Set in a look that two characters of the text make up. */
const pair = 0x10000;

/**
 * What the next one or two characters of a plain domain look like. As a number: an allow-list of 5,000
 * goes through here.
 */
export function lookAt(plain: string, at: number): number {
  const code = plain.charCodeAt(at);
  switch (code) {
    case 48: // 0 as o
      return 111;
    case 49: // 1 and i as l
    case 105:
      return 108;
    case 99: // cl as d
      return (plain.charCodeAt(at + 1) === 108 && pair + 100) || code;
    case 114: // rn as m
      return (plain.charCodeAt(at + 1) === 110 && pair + 109) || code;
    case 118: // vv as w
      return (plain.charCodeAt(at + 1) === 118 && pair + 119) || code;
    default:
      return code;
  }
}

export function codeOf(look: number): number {
  return look & 0xffff;
}

export function charactersIn(look: number): number {
  return 1 + (look >> 16);
}
