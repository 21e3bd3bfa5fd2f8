import { contentRules } from "./ham";
import { exactInterval } from "../../src/policy-editor/trial/exact-interval";
import { peopleInList } from "./list";
import type { ListTally } from "./recall";
import { listsEach } from "./recall";
import type { CorpusRecord } from "./record";

/** The record as the README shows it. */
export function markdownOf(record: CorpusRecord): string {
  return [...hamLines(record), "", ...listLines(record)].join("\n");
}

function hamLines({ ham }: CorpusRecord): readonly string[] {
  const asked = ham.mails - ham.unreadable;
  const row = (what: string, hits: number) => {
    const [least, most] = exactInterval(hits, asked).map((share) => (share * 1000).toFixed(2));
    const rate = ((hits / asked) * 1000).toFixed(2);
    return `| ${what} | ${hits} | ${rate} | ${least ?? ""} to ${most ?? ""} |`;
  };
  return [
    `Of ${asked.toLocaleString("en-GB")} ordinary mails, each sent to one unknown person outside:`,
    "",
    "| | mails | in 1,000 | 95 % interval |",
    "| --- | --- | --- | --- |",
    row("**asks about what the mail says**", ham.prompts),
    ...contentRules.map((rule) => row(`\`${rule}\` asks`, ham.asking[rule] ?? 0)),
    row("shows a bar before Send, typed as it was addressed", ham.advised),
    row("tells of 1 person or more", ham.people["1"]),
    row("tells of 2 or more", ham.people["2"]),
    row("tells of 3 or more", ham.people["3"]),
  ];
}

function listLines({ lists }: CorpusRecord): readonly string[] {
  return [
    `Of ${listsEach} made-up lists of ${peopleInList} people in each layout, in plain letters and with ` +
      "names such as Siân Llŷn:",
    "",
    "| layout | lists found | people counted | counted too many | found, accented | people, accented |",
    "| --- | --- | --- | --- | --- | --- |",
    ...Object.entries(lists).map(([layout, { plain, accented }]) => {
      const cells = [layout, found(plain), people(plain), tooMany(plain), found(accented)];
      return `| ${[...cells, people(accented)].join(" | ")} |`;
    }),
  ];
}

const percent = (hits: number, tries: number) => `${((hits / tries) * 100).toFixed(1)} %`;
const found = (tally: ListTally) => percent(tally.found, tally.lists);
const people = (tally: ListTally) => percent(tally.people, tally.lists * peopleInList);
const tooMany = (tally: ListTally) => percent(tally.tooMany, tally.lists);

/** What the rules ask that look at people and lists, for whoever reads the whole output. */
export function otherRulesOf({ ham }: CorpusRecord): string {
  const others = Object.entries(ham.asking).filter(([rule]) => !contentRules.includes(rule));
  const lines = others.map(([rule, hits]) => `  ${rule}: ${hits}`);
  return [
    "",
    `Mails that could not be read: ${ham.unreadable}. Rules that ask on other grounds, by mails:`,
    ...lines.sort(),
  ].join("\n");
}
