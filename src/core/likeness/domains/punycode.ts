/**
 * The Unicode text of a domain label such as `xn--mller-kva`, or `undefined` where it is none.
 *
 * RFC 3492 section 6.2, bounded by the 63 characters that a label may have (RFC 1035).
 */
export function decodePunycode(label: string): string | undefined {
  if (!/^xn--[a-z0-9-]{1,59}$/.test(label)) {
    return undefined;
  }
  const hyphen = label.lastIndexOf("-");
  const basic = label.slice(4, Math.max(4, hyphen));
  const codes = Array.from(basic, (character) => character.charCodeAt(0));
  return decodeInto(codes, label.slice(hyphen + 1));
}

const base = 36;
const tMin = 1;
const tMax = 26;
const maxCode = 0x10ffff;

/** Puts each code point where the digits say, which is what they are for. */
function decodeInto(codes: number[], digits: string): string | undefined {
  let code = 128;
  let bias = 72;
  let place = 0;
  let at = 0;
  while (at < digits.length) {
    const step = readStep(digits, at, bias);
    if (step === undefined) {
      return undefined;
    }
    const length = codes.length + 1;
    bias = adapt(step.value, length, place === 0 && code === 128);
    code += Math.floor((place + step.value) / length);
    place = (place + step.value) % length;
    if (!isCharacter(code)) {
      return undefined;
    }
    codes.splice(place, 0, code);
    place += 1;
    at = step.end;
  }
  return codes.map((one) => String.fromCodePoint(one)).join("");
}

/** A number of variable length: its last digit is the first below the threshold of its place. */
function readStep(digits: string, from: number, bias: number) {
  let value = 0;
  let weight = 1;
  for (let at = from; at < digits.length && value <= maxCode * 64; at += 1) {
    const digit = digitAt(digits, at);
    const threshold = Math.min(tMax, Math.max(tMin, base * (at - from + 1) - bias));
    value += digit * weight;
    if (digit < threshold) {
      return { value, end: at + 1 };
    }
    weight *= base - threshold;
  }
  return undefined;
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35. */
function digitAt(digits: string, at: number): number {
  const code = digits.charCodeAt(at);
  if (code >= 97) {
    return code - 97;
  }
  return code - 48 + 26;
}

function adapt(step: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(step / ((isFirst && 700) || 2));
  delta += Math.floor(delta / length);
  let bias = 0;
  while (delta > ((base - tMin) * tMax) / 2) {
    delta = Math.floor(delta / (base - tMin));
    bias += base;
  }
  return bias + Math.floor(((base - tMin + 1) * delta) / (delta + 38));
}

/** Half of a surrogate pair is no character, and neither is anything above the last. */
function isCharacter(code: number): boolean {
  return code <= maxCode && (code < 0xd800 || code > 0xdfff);
}
