import type { CsvRow } from "../../../policy-source/csv";
import { carried, changed, type Fate, idle, left, type Outcome } from "../fate";
import { askedFrom } from "../asked-from";
import { neitherYesNorNo, truthOf } from "./truth";

/** One column of a file that holds settings in its first row. */
export type Column =
  | { readonly name: string; readonly kind: "switch"; readonly on: Outcome; readonly off: Outcome }
  | { readonly name: string; readonly kind: "text"; readonly outcome: Outcome };

/** A column that, left empty or unticked, asks for nothing. */
export function box(name: string, on: string | Outcome, off: Outcome = idle): Column {
  return { name, kind: "switch", on: typeof on === "string" ? left(on) : on, off };
}

/** Reads a file of settings. Only its first row counts, and an empty cell says nothing. */
export function settingFates(rows: readonly CsvRow[], columns: readonly Column[]): readonly Fate[] {
  return rows.flatMap(({ line, cells }, position) => {
    if (position > 0) {
      return [{ line, ...left(secondRow) }];
    }
    const fates = cells.map((cell, at): Fate => {
      const { kind, sentence, ...rest } = outcomeOf(columns[at], cell);
      const name = columns[at]?.name ?? `column ${at + 1}`;
      return { line, kind, ...rest, sentence: sentence === "" ? "" : `${name}: ${sentence}` };
    });
    return fates;
  });
}

const secondRow = "OutlookOkan reads the first row of this file only.";

function outcomeOf(column: Column | undefined, cell: string): Outcome {
  if (cell === "") return idle;
  if (column === undefined) return left("No OutlookOkan that is known has so many columns here.");
  if (column.kind === "text") return column.outcome;
  const isOn = truthOf(cell);
  if (isOn === undefined) return left(neitherYesNorNo);
  return isOn ? column.on : column.off;
}

/**
 * `ExternalDomainsWarningAndAutoChangeToBccSetting.csv`: from how many domains on, and what then.
 * It refuses rather than warns, and moves to Bcc rather than warns (`ExternalDomainsWarningIfNeeded`).
 */
export function manyDomainsFates(rows: readonly CsvRow[]): readonly Fate[] {
  const [row] = rows;
  if (row === undefined) {
    return [];
  }
  const [number = "", warns = "", refuses = ""] = row.cells;
  const isWarning = truthOf(warns, true) === true || truthOf(refuses) === true;
  const from = /^\d+$/.test(number) ? Number(number) : undefined;
  const isRead = from !== undefined || number === "";
  const first: Outcome = isWarning ? askedFrom(from ?? 10) : idle;
  const others = settingFates(rows, [
    { name: "TargetToAndCcExternalDomainsNum", kind: "text", outcome: idle },
    box("IsWarningWhenLargeNumberOfExternalDomains", carried, stays),
    box(
      "IsProhibitedWhenLargeNumberOfExternalDomains",
      "visible-recipients refuses by people: set its hardStop.",
    ),
    box("IsAutoChangeToBccWhenLargeNumberOfExternalDomains", movesToBcc),
  ]);
  return [{ line: row.line, ...(isRead ? first : left(noNumber)) }, ...others];
}

const stays = left(
  'The rule visible-recipients stays on. Set its severity to "off" if nobody is to be asked about many addresses in view.',
);
const movesToBcc = changed(
  "Nobody is moved unasked: the pane offers the move to Bcc, and visible-recipients demands it from demandBcc people on.",
);
const noNumber =
  "A whole number is expected, and OutlookOkan reads nothing of a file with anything else.";
