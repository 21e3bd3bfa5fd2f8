/** What kind of file it is, by its content and not by its name. */
export type Format =
  | "workbook"
  | "word-document"
  | "presentation"
  | "pdf"
  | "table"
  | "text"
  | "web-page"
  | "rich-text"
  | "mail"
  | "archive"
  | "picture"
  | "unknown";

/** Why whoever opens the file does not see something that is in it. */
export type HiddenKind =
  | "hidden-sheet"
  | "very-hidden-sheet"
  | "unlisted-sheet"
  | "hidden-rows"
  | "filtered-rows"
  | "hidden-columns"
  | "pivot-cache"
  | "data-model"
  | "outside-values"
  | "named-ranges"
  | "comments"
  | "embedded-file"
  | "deleted-text"
  | "inserted-text"
  | "hidden-text"
  | "hidden-slide"
  | "notes"
  | "covered-text"
  | "earlier-revision"
  | "names-in-properties"
  | "location";

/** A stretch of a file that stands for itself: what a heading in it says, it says of this one. */
export interface DocumentPart {
  readonly kind:
    "sheet" | "text" | "slide" | "page" | "margin" | "notes" | "properties" | "message";
  /** As the file calls it, such as the name of a sheet. Empty where it has no name. */
  readonly name: string;
  /** Rows and paragraphs on lines, the cells of a row with tabs between. */
  readonly text: string;
  /** Rows, or else lines, that hold something: also those that `text` no longer has. */
  readonly rows: number;
  /** Absent where whoever opens the file sees it. */
  readonly hidden?: HiddenKind;
  /** `text` ends before the part does. */
  readonly isCut: boolean;
}

/** Something that the file holds and does not show. */
export interface HiddenThing {
  readonly kind: HiddenKind;
  /** The name of the sheet or the like that it is on. Empty where it is on none. */
  readonly place: string;
  /**
   * How many: of sheets the rows that hold something, of rows, columns, comments and the like
   * themselves, of a cache its records, of text its pieces. At least 1.
   */
  readonly count: number;
}

/** Why a file, or something in it, was not read. */
export type Trouble =
  | "encrypted"
  | "rights-managed"
  | "no-reader"
  | "only-pictures"
  | "damaged"
  | "too-large"
  | "too-deep"
  | "out-of-time"
  /** The mail program did not hand it over, or not in time. */
  | "not-delivered"
  /** It lies elsewhere, and the mail holds a link to it. */
  | "a-link";

/** A file in a file. */
export interface FileInside {
  /** As the outer file calls it. Empty where it has no name. */
  readonly name: string;
  readonly document: ReadDocument;
}

/** What is in a file. */
export interface ReadDocument {
  readonly format: Format;
  readonly parts: readonly DocumentPart[];
  readonly hidden: readonly HiddenThing[];
  readonly files: readonly FileInside[];
  /** Empty where all of it was read. Some of it may have been read all the same. */
  readonly troubles: readonly Trouble[];
}
