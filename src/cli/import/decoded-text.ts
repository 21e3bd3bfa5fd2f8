/** What `--encoding` may say. Without it, a file is in UTF-8, or begins with the mark of UTF-16. */
export const encodings = ["utf-8", "shift_jis", "windows-1252", "utf-16le"] as const;
export type EncodingName = (typeof encodings)[number];

/** A file's text, or why it has none and where. */
export type TextRead =
  { readonly text: string } | { readonly line: number; readonly sentence: string };

/** No list of addresses is as large. */
const largest = 2 * 1024 * 1024;

/** Reads bytes as text. Letters are never guessed: other letters would be other domains and words. */
export function decodedText(bytes: Uint8Array, encoding?: EncodingName): TextRead {
  if (bytes.length > largest) {
    return {
      line: 1,
      sentence: "The file has more than 2 MB, as no such list has. Is it the right one?",
    };
  }
  const name = markedEncoding(bytes) ?? encoding ?? "utf-8";
  const text = decoded(bytes, name);
  if (text === undefined) {
    return { line: firstBadLine(bytes, name), sentence: notDecoded };
  }
  const odd = /[^\t\n\r\f\u0020-\u007e\u0080-\uffff]/.exec(text);
  if (odd !== null) {
    return { line: lineOf(text, odd.index), sentence: noText };
  }
  return { text };
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** In none of these encodings, but UTF-16, is a line feed part of another character. */
function firstBadLine(bytes: Uint8Array, encoding: string): number {
  if (encoding.startsWith("utf-16")) {
    return 1;
  }
  let line = 1;
  let from = 0;
  let end = bytes.indexOf(0x0a);
  while (end >= 0 && decoded(bytes.subarray(from, end), encoding) !== undefined) {
    line += 1;
    from = end + 1;
    end = bytes.indexOf(0x0a, from);
  }
  return line;
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

const notDecoded =
  "This is not in the encoding expected, UTF-8 unless told otherwise. Save the file in UTF-8, or name its encoding, such as --encoding shift_jis.";
const noText = "This is no text. If it is a list of the other product, save it as text in UTF-8.";
