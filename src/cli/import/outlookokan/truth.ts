/**
 * What OutlookOkan writes for a box that is ticked or not: `Yes` and `No`, in whatever language it is
 * shown (the `…Map` classes in `OutlookOkan/Types` of t-miyake/OutlookOkan). CsvHelper also reads
 * `True`, `False`, 1 and 0. An empty cell is whatever holds by default. `undefined` where it is none.
 */
export function truthOf(cell: string, byDefault = false): boolean | undefined {
  if (cell === "") return byDefault;
  if (/^(?:yes|y|true|1)$/i.test(cell)) return true;
  return /^(?:no|n|false|0)$/i.test(cell) ? false : undefined;
}

export const neitherYesNorNo =
  "Yes or No is expected, and OutlookOkan reads nothing of a file with anything else. Put it right, and import again.";
