/** More arguments to one call are slower, not faster (detection.md 3.2). */
const chunk = 8192;

/** A text of these UTF-16 units. */
export function textOfUnits(units: Uint8Array | Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += chunk) {
    const some = units.subarray(at, at + chunk);
    pieces.push(String(Reflect.apply(String.fromCharCode, undefined, some)));
  }
  return pieces.join("");
}

/** Each byte as the character of that number. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  return textOfUnits(bytes.subarray(start, end));
}

/** What Windows puts where Latin-1 has control characters, from 0x80 on. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Bytes of the code page of western Windows, 1252. */
export function windows1252(bytes: Uint8Array, start: number, end: number): string {
  return latin1(bytes, start, end).replace(/[\x80-\x9f]/g, (one) =>
    windows.charAt(one.charCodeAt(0) - 0x80),
  );
}

export function utf16(
  bytes: Uint8Array,
  start: number,
  end: number,
  order: "low-first" | "high-first" = "low-first",
): string {
  const units = new Uint16Array(Math.max(0, Math.min(end, bytes.length) - start) >> 1);
  const high = Number(order === "low-first");
  for (let index = 0, at = start; index < units.length; index += 1, at += 2) {
    units[index] = ((bytes[at + high] || 0) << 8) | (bytes[at + 1 - high] || 0);
  }
  return textOfUnits(units);
}
