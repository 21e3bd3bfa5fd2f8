import type { Layout } from "./layout";
import { layouts, quotedLayouts } from "./layouts";
import { listOf, peopleInList } from "./list";
import { type Random, randomFrom } from "./random";
import { mailboxOf, peopleCounted, sentToStranger } from "./sending";

/** What was found of the lists of one layout. */
export interface ListTally {
  readonly lists: number;
  /** Lists of which three people or more were counted. */
  readonly found: number;
  /** People counted, at most as many as the list has. */
  readonly people: number;
  /** Lists of which more people were counted than they have. */
  readonly tooMany: number;
}

/** In plain letters, and with names that have others. */
export type Letters = "plain" | "accented";

/** By layout, in the order of the table. */
export type Recall = Readonly<Record<string, Readonly<Record<Letters, ListTally>>>>;

const everyLayout: Readonly<Record<string, Layout>> = { ...layouts, ...quotedLayouts };

export const listsEach = 250;
const peopleThatAreAList = 3;

export function tallyLists(): Recall {
  return Object.fromEntries(
    Object.entries(everyLayout).map(([name, layout]) => [
      name,
      { plain: tallyOf(name, layout, false), accented: tallyOf(name, layout, true) },
    ]),
  );
}

function tallyOf(name: string, layout: Layout, hasAccents: boolean): ListTally {
  const tally = { lists: listsEach, found: 0, people: 0, tooMany: 0 };
  for (const mail of mailsOf(name, layout, hasAccents)) {
    const count = countIn(mail);
    tally.found += Number(count >= peopleThatAreAList);
    tally.people += Math.min(count, peopleInList);
    tally.tooMany += Number(count > peopleInList);
  }
  return tally;
}

/** Mails of whose lists not everybody was counted, or more: the first few of a layout, to learn from. */
export function missedLists(name: string, most: number): readonly string[] {
  const layout = everyLayout[name];
  if (layout === undefined) throw new Error(`Layouts: ${Object.keys(everyLayout).join("; ")}.`);
  const mails = [...mailsOf(name, layout, false), ...mailsOf(name, layout, true)];
  return mails
    .map((mail) => ({ mail, count: countIn(mail) }))
    .filter(({ count }) => count !== peopleInList)
    .slice(0, most)
    .map(({ mail, count }) => `#### ${count} counted of ${peopleInList}\n${mail}`);
}

function* mailsOf(name: string, layout: Layout, hasAccents: boolean): Generator<string> {
  for (let at = 0; at < listsEach; at += 1) {
    yield mailOf(randomFrom(seedOf(`${name} ${at} ${String(hasAccents)}`)), layout, hasAccents);
  }
}

/** FNV-1a: each list has a seed of its own, so that one more layout changes no other. */
function seedOf(text: string): number {
  return Array.from(text).reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193),
    0x811c9dc5,
  );
}

const openings = [
  "Hi,\n\nAs we agreed on the telephone.\n\n",
  "Good morning\n\nThe list for this week is below. Please let me know if anything is missing.\n\n",
  "All,\n\nPlease see below.\n\n",
  "",
] as const;
const closings = [
  "\n\nKind regards\n\nSam\n",
  "\n\nThanks\nSam Mock\nMockshire Police\n",
  "\n\nDiolch\n",
  "\n",
] as const;

/** The list inside a mail, as people send it. */
function mailOf(random: Random, layout: Layout, hasAccents: boolean): string {
  const opening = random.pick(openings);
  const list = layout(random, listOf(random, hasAccents));
  const closing = random.pick(closings);
  return list.startsWith("<")
    ? paragraphs(opening) + list + paragraphs(closing)
    : opening + list + closing;
}

function paragraphs(text: string): string {
  return text
    .trim()
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, "<br>")}</p>`)
    .join("");
}

const from = mailboxOf("Sam Mock", "sam.mock@mockshire.police.example");

function countIn(mail: string): number {
  const isHtml = mail.startsWith("<");
  const body = { text: isHtml ? "" : mail, html: isHtml ? mail : "" };
  const draft = { from, subject: "The list", body, attachments: [], unread: [] };
  return peopleCounted(sentToStranger({ ...draft, composeType: "new" }));
}
