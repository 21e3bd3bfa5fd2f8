/** What a file is by its content, before anything of it is read. */
export type Kind =
  | "empty"
  | "zip"
  | "compound"
  | "pdf"
  | "rich-text"
  | "gzip"
  | "picture"
  | "encrypted"
  | "closed-archive"
  | "mail"
  | "web-page"
  | "xml"
  | "table"
  | "text"
  | "unknown";
