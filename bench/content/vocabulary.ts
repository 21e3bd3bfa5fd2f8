import { engine } from "./built";
import { hitsOf } from "./structured";
import { flat, type Texts } from "./texts";
import { holds, megabyte, speed, timesOf } from "./timing";

/** The words of the vocabulary as one pattern, which the language searches for by itself. */
function oneAlternation(): RegExp {
  const { source, flags } = engine.patternOf(engine.terms);
  return new RegExp(source.replace(/\(\?=.*?\)(?=\(\?:)/, ""), flags);
}

/** The vocabulary, beside one pattern of the same words. */
export async function compareVocabulary({ ordinary, dense }: Texts): Promise<void> {
  console.log("Vocabulary, in MB/s: beside one alternation of the same words:");
  console.table([
    { text: "ordinary mail", ...(await measured(ordinary)) },
    { text: "contact list", ...(await measured(dense)) },
  ]);
}

async function measured(whole: string) {
  const pattern = oneAlternation();
  const text = flat(whole.slice(0, megabyte));
  const [ours = NaN, alternation = NaN] = await timesOf(
    () => engine.topicsIn(text),
    () => hitsOf(pattern, text),
  );
  return {
    ours: speed(text, ours).toFixed(0),
    alternation: speed(text, alternation).toFixed(0),
    "times as fast": holds(alternation / ours, ">=", 1),
  };
}
