import { comparePeers } from "./content/peers";
import { compareDetectors } from "./content/structured";
import { denseText, ordinaryText } from "./content/texts";
import { compareVocabulary } from "./content/vocabulary";
import { measureGrowth, measureHostile } from "./content/whole";

const longest = 4 * 1024 * 1024;

/** Every figure is a ratio to something measured in the same run, but for the speeds themselves. */
async function main(): Promise<void> {
  const texts = { ordinary: await ordinaryText(longest), dense: denseText(longest) };
  await compareDetectors(texts);
  await compareVocabulary(texts);
  await measureGrowth(texts);
  measureHostile(texts);
  await comparePeers(texts);
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
