import { type CodeTable, distanceRoot, literalRoot, newCodeTable } from "./code-table";

/** What the codes of one stream are looked up in. */
export interface CodeTables {
  readonly literals: CodeTable;
  readonly distances: CodeTable;
}

/** Of streams that are over: to make new ones takes longer than to unpack a short stream. */
const spare: CodeTables[] = [];
const mostSpare = 4;

export function takeTables(): CodeTables {
  const known = spare.pop();
  if (known !== undefined) {
    return known;
  }
  return {
    literals: newCodeTable(literalRoot, 288),
    distances: newCodeTable(distanceRoot, 32),
  };
}

/** For the next stream. Whoever gives them back uses them no more. */
export function giveBackTables(tables: CodeTables): void {
  if (spare.length < mostSpare) {
    spare.push(tables);
  }
}
