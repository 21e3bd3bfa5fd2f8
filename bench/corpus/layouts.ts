import { blocks, bullets, labels, lines, numbered, sentences } from "./prose";
import type { Layout } from "./layout";
import type { Random } from "./random";
import { type Table, tableOf } from "./table";

const linesOf = ({ heads, rows }: Table) => (heads ? [heads, ...rows] : rows);

const ofTable =
  (write: (table: Table, random: Random) => string): Layout =>
  (random, list) =>
    write(tableOf(random, list), random);

const csv = ofTable((table, random) => {
  const mark = random.pick([",", ",", ";", ", "]);
  const quote = (cell: string) => (cell.includes(mark.trim()) ? `"${cell}"` : cell);
  return linesOf(table)
    .map((cells) => cells.map(quote).join(mark))
    .join("\n");
});

const tabs = ofTable((table) =>
  linesOf(table)
    .map((cells) => cells.join("\t"))
    .join("\n"),
);

const bars = ofTable(({ heads, rows }, random) => {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = heads && random.chance(0.6) ? [line(heads.map(() => "---"))] : [];
  return [...(heads ? [line(heads)] : []), ...rule, ...rows.map(line)].join("\n");
});

/** Columns of spaces, as programs with one width of letter line them up. */
const aligned = ofTable((table) => {
  const lines = linesOf(table);
  const width = (place: number) => Math.max(...lines.map((cells) => cells[place]?.length ?? 0)) + 2;
  return lines
    .map((cells) =>
      cells
        .map((cell, place) => cell.padEnd(width(place)))
        .join("")
        .trimEnd(),
    )
    .join("\n");
});

/** What is left of a table whose cells were taken for paragraphs. */
const cellALine = ofTable((table, random) => {
  const between = random.pick(["\n", "\n\n"]);
  return linesOf(table)
    .map((cells) => cells.map((cell) => cell || " ").join("\n"))
    .join(between);
});

const html = ofTable(({ heads, rows }, random) => {
  const tag = random.pick(["th", "td"]);
  const row = (cells: readonly string[], cell: string) =>
    `<tr>${cells.map((text) => `<${cell}>${escaped(text)}</${cell}>`).join("")}</tr>`;
  const top = heads ? row(heads, tag) : "";
  return `<table>${top}${rows.map((cells) => row(cells, "td")).join("\n")}</table>`;
});

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Every way to write a list down, by the name its row has in the record. */
export const layouts: Readonly<Record<string, Layout>> = {
  csv,
  "table with tabs": tabs,
  "table with bars": bars,
  "table of spaces": aligned,
  "table, a cell a line": cellALine,
  "HTML table": html,
  sentences,
  blocks,
  "label lists": labels,
  "numbered list": numbered,
  "bulleted list": bullets,
  "a line each": lines,
};

const textLayouts = [
  csv,
  tabs,
  bars,
  cellALine,
  sentences,
  blocks,
  labels,
  numbered,
  lines,
] as const;
const oneOfThem: Layout = (random, list) => random.pick(textLayouts)(random, list);

/** The same inside the mail of somebody else. */
export const quotedLayouts: Readonly<Record<string, Layout>> = {
  "quoted with >": (random, list) => quoted(oneOfThem(random, list)),
  forwarded: (random, list) => forwarded(oneOfThem(random, list)),
};

function quoted(text: string): string {
  const lines = `Here it is, as asked.\n\n${text}\n\nThanks`.split("\n");
  const mark = (line: string) => `> ${line}`.trimEnd();
  return `On 20 Nov 2026, at 09:12, Sam Mock <sam.mock@mail.example> wrote:\n\n${lines.map(mark).join("\n")}`;
}

function forwarded(text: string): string {
  const head = [
    "-----Original Message-----",
    "From: Sam Mock <sam.mock@mail.example>",
    "Sent: 20 November 2026 09:12",
    "To: Pat Fict <pat.fict@mail.example>",
    "Subject: The list",
  ];
  return `${head.join("\n")}\n\nPat,\n\n${text}\n\nSam\n`;
}
