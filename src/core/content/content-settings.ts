import type { DetailKind } from "./detector";

/** What a force decided about the search for personal details. */
export interface ContentSettings {
  /** Kinds of detail that are not looked for. */
  readonly off: ReadonlySet<DetailKind>;
  /** The force's own references: crime, custody, occurrence numbers. */
  readonly references: readonly ForceReference[];
  /** The force's own words that make a mail about people sensitive, such as the name of an operation. */
  readonly words: readonly string[];
  /**
   * What is the organisation's own and nobody's personal detail: telephone numbers, postcodes,
   * addresses of stations, e-mail addresses, by `ownKey`.
   */
  readonly own: ReadonlySet<string>;
  /** Published samples count like others. Tests run with it. */
  readonly countSamples: boolean;
}

/** How a force numbers its cases. No two forces do it alike, so none is built in. */
export interface ForceReference {
  readonly name: string;
  /** Global, case-insensitive and bounded: it never matches the empty text. */
  readonly pattern: RegExp;
  /** One of these must stand near it. `undefined`: it counts wherever it stands. */
  readonly words: RegExp | undefined;
}

/** What holds where a policy says nothing of content. */
export const plainContent: ContentSettings = {
  off: new Set(),
  references: [],
  words: [],
  own: new Set(),
  countSamples: false,
};

/** One spelling for all ways of writing what is the organisation's own. */
export function ownKey(text: string): string {
  return text
    .normalize("NFC")
    .toUpperCase()
    .replace(/[^+0-9A-ZÀ-ɏ]/g, "")
    .replace(/^(?:\+|00)440?/, "0")
    .replace(/\+/g, "");
}
