import type { Reading } from "../reading";
import type { Contents } from "./contents";
import type { OfficePackage } from "./office-package";
import type { Visitor } from "./walk";
import { walk } from "./walk";

/** A file that is being read, and what has been found in it. */
export interface OpenFile {
  readonly pack: OfficePackage;
  readonly reading: Reading;
  readonly contents: Contents;
}

/** Goes through a part that another refers to, and notes what kept it from reading all of it. */
export function walkPart(
  { pack, reading, contents }: OpenFile,
  name: string,
  visitor: Visitor,
): void {
  const bytes = pack.part(name);
  const trouble =
    (bytes === undefined && "damaged") || walk(bytes || new Uint8Array(0), reading.limits, visitor);
  // What an archive gives only the first of breaks off too, and the package tells of it.
  if (trouble !== undefined && !(trouble === "damaged" && pack.troubles.length > 0)) {
    contents.troubles.push(trouble);
  }
}
