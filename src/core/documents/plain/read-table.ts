import { anyText } from "../bytes/any-text";
import type { DocumentPart } from "../document";
import type { ReadingLimits } from "../limits";
import type { FileReader } from "../reading";
import { separatorOf } from "./separator";
import { rowAt } from "./table-row";
import { documentOf } from "./text-part";

/** How often the clock is asked. */
const someRows = 500;

/** How much of a table shows what separates its cells. */
const sample = 0x4000;

/** Reads a table that is a text, such as CSV: RFC 4180, and what programs make of it. */
export const readTable: FileReader = (bytes, { limits }) => {
  const source = anyText(bytes, 0, bytes.length).replace(/\r\n?/g, "\n");
  const separator = separatorOf(source.slice(0, sample)) || ",";
  const [line = ""] = /^sep=.\n/i.exec(source) || [];
  const { part, isWhole } = tableIn(source.slice(line.length), separator, limits);
  const document = documentOf("table", [part]);
  return (isWhole && document) || Object.assign({}, document, { troubles: ["out-of-time"] });
};

function tableIn(
  source: string,
  separator: string,
  limits: ReadingLimits,
): { readonly part: DocumentPart; readonly isWhole: boolean } {
  const lines: string[] = [];
  let size = 0;
  let rows = 0;
  let isWhole = true;
  let at = 0;
  for (let count = 1; at < source.length && isWhole; count += 1) {
    const row = rowAt(source, at, separator);
    at = row.next;
    rows += Number(row.text.trim() !== "");
    if (size < limits.partText) {
      lines.push(row.text);
      size += row.text.length + 1;
    }
    isWhole = count % someRows !== 0 || limits.hasTime();
  }
  const text = lines.join("\n").slice(0, limits.partText);
  const isCut = size > limits.partText || at < source.length;
  return { part: { kind: "sheet", name: "", text, rows, isCut }, isWhole };
}
