/** As many as a call takes as arguments on every engine. */
const step = 8192;

/**
 * Bytes as a text of one unit each. `TextDecoder` has no such encoding: what it calls latin1 is
 * windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels).
 */
export function latin1Text(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += step) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + step)));
  }
  return pieces.join("");
}

/** The bytes of such a text. */
export function latin1Bytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    bytes[at] = text.charCodeAt(at);
  }
  return bytes;
}
