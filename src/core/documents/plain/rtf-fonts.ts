import { pageOfCharset } from "./rtf-words";

/** The code pages of a file's fonts: what Windows writes says it by them. */
export interface RtfFonts {
  /** Takes a word of the font table. */
  readonly read: (word: string, value: number) => void;
  /** The code page from `\f`, `\plain` or `\ansicpg` on. */
  readonly page: (word: string, value: number) => number;
}

export function rtfFonts(): RtfFonts {
  const pages = new Map<number, number>();
  let usual = 1252;
  let font = 0;
  return {
    read(word, value) {
      if (word === "f") {
        font = value;
      } else if (word === "fcharset") {
        pages.set(font, pageOfCharset.get(value) || 0);
      }
    },
    page(word, value) {
      if (word === "ansicpg") {
        usual = value;
      }
      return (word === "f" && pages.get(value)) || usual;
    },
  };
}
