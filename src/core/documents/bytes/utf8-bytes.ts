/** A text as bytes in UTF-8. Half a character, which cannot be written, becomes U+FFFD. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3); // No UTF-16 unit takes more.
  let length = 0;
  const put = (byte: number) => (bytes[length++] = byte);
  for (let at = 0; at < text.length; at += 1) {
    let code = text.codePointAt(at) || 0;
    at += Number(code > 0xffff);
    if (code >= 0xd800 && code <= 0xdfff) {
      code = 0xfffd;
    }
    if (code < 0x80) {
      put(code);
    } else if (code < 0x800) {
      put(0xc0 | (code >> 6));
      put(0x80 | (code & 0x3f));
    } else {
      putLong(code, put);
    }
  }
  return bytes.subarray(0, length);
}

function putLong(code: number, put: (byte: number) => void): void {
  if (code < 0x10000) {
    put(0xe0 | (code >> 12));
  } else {
    put(0xf0 | (code >> 18));
    put(0x80 | ((code >> 12) & 0x3f));
  }
  put(0x80 | ((code >> 6) & 0x3f));
  put(0x80 | (code & 0x3f));
}
