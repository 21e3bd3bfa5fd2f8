import type { ReadDocument, Trouble } from "../document";

/** What is told of a file of which nothing could be read. */
export function nothing(trouble: Trouble): ReadDocument {
  return { format: "unknown", parts: [], hidden: [], files: [], troubles: [trouble] };
}
