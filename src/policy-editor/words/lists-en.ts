import { number } from "../../messages/english";
import type { LineNote } from "../lists/line-notes";
import type { LineWords, ListWords, PasteWords } from "./words";

/** Lists count from 1 for whoever reads them. */
const row = (at: number) => number(at + 1);

function note(one: LineNote): string {
  switch (one.kind) {
    case "expired":
      return `Expired on ${one.on}. It counts for nothing.`;
    case "expires-soon":
      return `Expires on ${one.on}.`;
    case "duplicate":
      return one.counts
        ? `Stands twice: line ${row(one.of)} is for the same people. This one counts.`
        : `Stands twice: line ${row(one.of)} is for the same people, and counts instead.`;
    case "covered":
      return `Covered by line ${row(one.by)}, which says the same. It can go.`;
    case "overrides":
      return `Stands within line ${row(one.wider)}, and counts instead of it here.`;
    case "denied":
      return `Line ${row(one.by)} of the deny-list wins: this line trusts nobody.`;
    case "own":
      return "Is at a domain of your own organisation, which needs no line.";
  }
}

export const listEn: ListWords = {
  explain: {
    allow:
      "Partners whom the organisation trusts. Of several lines for one person, the narrowest counts.",
    deny: "Whom the organisation never trusts. This list wins over the allow-list and its own domains.",
  },
  search: "Search",
  only: "Show",
  onlyChoices: {
    all: "All lines",
    noted: "Lines with a remark",
    expired: "Expired, or within 30 days",
    repeated: "Stands twice, or is covered",
    ownerless: "Without an owner",
  },
  add: "Add a line",
  paste: "Paste from a spreadsheet",
  count: (shown, all) =>
    shown === all
      ? `${number(all)} in this list.`
      : `${number(shown)} of ${number(all)} are shown.`,
  page: (page, pages) => `Page ${number(page)} of ${number(pages)}`,
  pages: "Pages of the list",
  previous: "Previous page",
  next: "Next page",
  number: "Line",
  notes: "Remarks",
  actions: "Change",
  edit: "Edit",
  editLine: (match) => `Edit ${match}`,
  remove: "Remove",
  removeLine: (match) => `Remove ${match}`,
  removed: (match) => `${match} is out of the list. Undo brings it back.`,
  removedLines: (count) => `${number(count)} lines are out of the list. Undo brings them back.`,
  removeShown: (count) =>
    count === 1 ? "Remove the 1 line shown" : `Remove all ${number(count)} lines shown`,
  nothing: "No line is like that.",
  note,
  sortHint: "Press a heading to sort by it, and again to turn the order round.",
};

export const lineEn: LineWords = {
  add: "A new line",
  edit: "Edit the line",
  match: "Address or domain",
  matchHint: "a@b.uk, b.uk, its sub-domains *.b.uk, or both .b.uk",
  name: "Name",
  role: "Role",
  roles: {
    police: "Police",
    "criminal-justice": "Criminal justice",
    government: "Government",
    health: "Health",
    "local-authority": "Local authority",
    "legal-defence": "Legal defence",
    press: "Press (known, never trusted)",
    public: "Public (known, never trusted)",
    supplier: "Supplier",
    other: "Other",
  },
  highestMarking: "Highest marking",
  owner: "Owner in the force",
  reason: "Reason",
  expires: "Last day",
  expiresHint: "Such as 2027-03-31. Left out, the line counts until it is removed.",
  unsaid: "Not said",
  keep: "Keep the line",
  kept: (match) => `${match} is changed.`,
  cancel: "Cancel",
};

function counts(fresh: number, known: number, unreadable: number): readonly string[] {
  return [
    fresh === 1 ? "1 line is new." : `${number(fresh)} lines are new.`,
    ...(known === 0
      ? []
      : [known === 1 ? "1 line is there already." : `${number(known)} lines are there already.`]),
    ...(unreadable === 0
      ? []
      : [
          unreadable === 1
            ? "1 line cannot be read."
            : `${number(unreadable)} lines cannot be read.`,
        ]),
  ];
}

export const pasteEn: PasteWords = {
  label: "Lines from a spreadsheet or a CSV file",
  hint:
    "A first row may name the columns: address, name, role, marking, owner, reason, expires. " +
    "Without one, they are read in that order.",
  file: "Choose a CSV file",
  summary: counts,
  problems: "What is not added",
  problem: (line, sentence) => `Line ${number(line)}: ${sentence}`,
  openQuote: "a quotation mark is not closed.",
  known: (line, at) =>
    at === undefined
      ? `Line ${number(line)}: stands here twice.`
      : `Line ${number(line)}: is there already, as line ${row(at)}.`,
  preview: "What is added",
  lineNumber: "Line",
  add: (count) => (count === 1 ? "Add 1 line" : `Add ${number(count)} lines`),
  nothing: "Nothing can be added yet.",
  added: (count) => (count === 1 ? "1 line is added." : `${number(count)} lines are added.`),
  more: (count) => (count === 1 ? "And 1 more." : `And ${number(count)} more.`),
  cancel: "Cancel",
};
