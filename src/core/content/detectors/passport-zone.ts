import type { Detector } from "../detector";

const weights = [7, 3, 1];

/**
 * Second line of the machine readable zone of a passport, with its check digits. Source: ICAO Doc 9303,
 * parts 3 and 4.
 *
 * No text has four right check digits by accident, so it is sure. Its key is that of the passport.
 */
export const passportZone: Detector = {
  kind: "passport",
  begins: "d0:5-10:a|123:1-9:a|123:5-8:$",
  pattern: /[A-Z\d<]{9}\d[A-Z<]{3}\d{6}\d[MFX<]\d{6}\d[A-Z\d<]{14}[\d<]\d/y,
  check(text, start, end) {
    const line = text.slice(start, end);
    const isRight =
      isField(line, 0, 9) &&
      isField(line, 13, 19) &&
      isField(line, 21, 27) &&
      isField(line.slice(0, 10) + line.slice(13, 20) + line.slice(21), 0, 39);
    return (isRight && 3) || 0;
  },
  alone: 3,
  hasCheckDigit: true,
  key: (written) => written.slice(0, 9).replace(/</g, ""),
};

/** Whether the digit at `end` is right for what stands before it. Letters go on from 9, `<` is 0. */
function isField(line: string, start: number, end: number): boolean {
  let sum = 0;
  for (let at = start; at < end; at += 1) {
    sum += (parseInt(line.charAt(at), 36) || 0) * (weights[(at - start) % 3] || 0);
  }
  return sum % 10 === Number(line.charAt(end));
}
