import type { CsvRow } from "../../../policy-source/csv";
import { type Gain, idle, left, type Outcome } from "../fate";
import { keyword } from "../keyword";
import { ourPattern } from "./pattern";
import { neitherYesNorNo, truthOf } from "./truth";

/** What becomes of a row of a list. */
export type ReadRow = (cells: CsvRow["cells"]) => Outcome;

/** `Whitelist.csv`: an address or the end of some, and whether they need no confirmation at all. */
export const readTrusted: ReadRow = ([written = "", skips = ""]) => {
  if (written === "") return idle;
  const read = ourPattern(written);
  const isSkipping = truthOf(skips);
  if (isSkipping === undefined) return left(neitherYesNorNo);
  if ("why" in read) return left(read.why);
  const sentence = read.isBare ? [bareDomain] : [];
  if (isSkipping) sentence.push(skipped);
  return inList("allow", read.match, sentence);
};

/** `InternalDomainList.csv`: the organisation's own, beside the domain of whoever sends. */
export const readInternal: ReadRow = ([written = ""]) => {
  if (written === "") return idle;
  const read = ourPattern(written);
  if ("why" in read) return left(read.why);
  if (/^[^@]+@/.test(read.match)) return left(noOwnAddress);
  return inList("domains", read.match, read.isBare ? [bareDomain] : []);
};

/** `AlertAddressList.csv`: whom it warned of, whether it refused, and what it said. */
export const readAlert: ReadRow = ([written = "", refuses = "", message = ""]) => {
  if (written === "") return idle;
  const warnsOf = `*${written.toLowerCase()}`;
  const read = ourPattern(written);
  const isRefusing = truthOf(refuses);
  if (isRefusing === undefined) return { ...left(neitherYesNorNo), warnsOf };
  if ("why" in read) return { ...left(read.why), warnsOf };
  const sentence = [isRefusing ? wasRefused : wasAsked];
  if (read.isBare) sentence.push(bareDenied);
  if (message !== "") sentence.push(ownWords);
  return inList("deny", read.isBare ? `.${read.match}` : read.match, sentence);
};

/** `AlertKeywordAndMessageList.csv`, and the same for subjects: a word, what it said, and whether it refused. */
export const readKeyword: ReadRow = ([word = "", message = "", refuses = ""]) => {
  if (word === "") return idle;
  const isRefusing = truthOf(refuses);
  if (isRefusing === undefined) return left(neitherYesNorNo);
  const outcome = word === "*" ? left(always) : keyword(word);
  const sentence = [outcome.sentence];
  if (outcome.kind === "changed" && isRefusing) sentence.push(notRefused);
  if (message !== "") sentence.push(ownWords);
  return { ...outcome, sentence: sentence.join(" ") };
};

function inList(
  to: "domains" | "allow" | "deny",
  match: string,
  sentences: readonly string[],
): Outcome {
  const gain: Gain = { to, match };
  const sentence = sentences.join(" ");
  return { kind: sentence === "" ? "carried" : "changed", sentence, gain };
}

const bareDomain =
  "OutlookOkan took a domain without @ for every address that ends so, of other organisations too. Here it is this domain alone. If those below it are meant, write a dot before it.";
const skipped = "Mail to them is still checked for what it says and what is attached.";
const noOwnAddress =
  "An organisation has domains and no single addresses. Write the address in allow if they are a partner.";
const wasAsked =
  'OutlookOkan warned each time. Here it is in deny: always outside, never trusted, and shown in the pane. To be asked, set rules.outside-recipient.severity to "warn", which asks about every outsider.';
const wasRefused =
  "OutlookOkan refused to send to it. Here it is in deny: always outside and never trusted, but mail to it can go. To refuse it, write a mail-flow rule in Exchange.";
const bareDenied =
  "It stands for the domain and all below it, and not for other names that end in the same letters.";
const ownWords = "Its message is left out: Second Look says what it finds in its own words.";
const always = "No notice is shown on every message: people would stop reading it.";
const notRefused = "Nothing is refused for a word: write a mail-flow rule in Exchange.";
