/** The text of a file, and whether its letters had to be guessed. */
export interface DecodedFile {
  readonly text: string;
  readonly isGuessed: boolean;
}

/** Windows editors also write UTF-16 and windows-1252. Nothing is lost: what is saved is UTF-8. */
export function decoded(bytes: Uint8Array): DecodedFile {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return plain(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return plain(bytes, "utf-16be");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), isGuessed: true };
  }
}

function plain(bytes: Uint8Array, encoding: string): DecodedFile {
  return { text: new TextDecoder(encoding).decode(bytes), isGuessed: false };
}
