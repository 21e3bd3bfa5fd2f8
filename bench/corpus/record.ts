import { type HamTally, tallyHam } from "./ham";
import { type Letters, type ListTally, type Recall, tallyLists } from "./recall";

/** What the engine did on mail and lists that are the same in every run. */
export interface CorpusRecord {
  readonly ham: HamTally;
  readonly lists: Recall;
}

/** @param tell is told of each mail in which a rule asks about its content, or somebody is counted */
export async function measureCorpus(tell: (mail: string) => void): Promise<CorpusRecord> {
  return { ham: await tallyHam(tell), lists: tallyLists() };
}

/** One number of the record, and how it may change. */
interface Figure {
  readonly what: string;
  readonly value: number;
  readonly isBetterLow: boolean;
  /** By so much it may get worse without anybody being asked. */
  readonly tolerance: number;
}

/** How a measurement differs from the record, said in lines. */
export interface Comparison {
  readonly worse: readonly string[];
  readonly better: readonly string[];
}

/** Compares every figure. One that the record does not have is neither better nor worse. */
export function compare(recorded: CorpusRecord, measured: CorpusRecord): Comparison {
  const before = new Map(figuresOf(recorded).map(({ what, value }) => [what, value]));
  const worse: string[] = [];
  const better: string[] = [];
  for (const { what, value, isBetterLow, tolerance } of figuresOf(measured)) {
    const old = before.get(what) ?? value;
    const loss = isBetterLow ? value - old : old - value;
    const line = `${what}: ${old} in the record, ${value} now`;
    if (loss > tolerance) worse.push(`${line} (up to ${tolerance} worse would pass)`);
    if (loss < 0) better.push(line);
  }
  return { worse, better };
}

/** Of 2,500 mails one more may ask; of 250 lists, two fewer be found, and of 2,000 people 20 fewer. */
function figuresOf({ ham, lists }: CorpusRecord): readonly Figure[] {
  const low = (what: string, value: number, tolerance: number) => ({
    ...{ what, value, tolerance },
    isBetterLow: true,
  });
  return [
    low("mails that ask about content", ham.prompts, 1),
    low("mails advised of before Send", ham.advised, 1),
    low("mails that tell of one person or more", ham.people["1"], 3),
    low("mails that tell of two people or more", ham.people["2"], 1),
    low("mails that tell of three people or more", ham.people["3"], 0),
    ...Object.entries(lists).flatMap(([layout, letters]) =>
      (["plain", "accented"] as const).flatMap((one) => listFigures(layout, one, letters[one])),
    ),
  ];
}

function listFigures(layout: string, letters: Letters, tally: ListTally): readonly Figure[] {
  const where = `${layout}, ${letters} letters`;
  return [
    { what: `${where}: lists found`, value: tally.found, isBetterLow: false, tolerance: 2 },
    { what: `${where}: people counted`, value: tally.people, isBetterLow: false, tolerance: 20 },
    { what: `${where}: counted too many`, value: tally.tooMany, isBetterLow: true, tolerance: 5 },
  ];
}
