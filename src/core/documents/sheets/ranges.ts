/** Rows and columns from 1 on, both ends within. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

const reference = /^\$?[a-z]{1,3}\$?(\d{1,7})(?::\$?[a-z]{1,3}\$?(\d{1,7}))?$/i;

/** The rows of a reference such as `A1:D12`. None where it is no such reference. */
export function rowsOf(written: string): Range | undefined {
  const match = reference.exec(written);
  if (match === null) {
    return undefined;
  }
  const [, first = "", last = first] = match;
  return { first: Number(first), last: Number(last || first) };
}
