import type { Contents } from "../office-xml/contents";

/** What has been found in a file so far. Its troubles are gathered where it is taken apart. */
export type PdfContents = Omit<Contents, "troubles">;
