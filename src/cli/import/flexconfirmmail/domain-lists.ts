import { type Fate, idle, inOrder, left, type Outcome, type ReadSource } from "../fate";
import { type Remaining, withoutExclusions } from "./exclusions";
import { type Line, type Lines, linesOf } from "./lines";
import { everybodyIn, keyOf, ourPattern } from "./pattern";

/**
 * `TrustedDomains.txt`: the list has domains of the organisation and of partners, and does not tell
 * which are which. So all of it becomes the allow-list, which is the less of the two.
 */
export const readTrustedDomains: ReadSource = (text) => {
  const lines = linesOf(text);
  const { remaining, fates } = withoutExclusions(keyed(lines.said));
  const taken = remaining.map((one): Fate => {
    const read = ourPattern(one.key);
    if ("why" in read) {
      return { line: one.line, ...left(read.why) };
    }
    const isOldLine = one.text.startsWith("@");
    return {
      line: one.line,
      kind: isOldLine ? "changed" : "carried",
      sentence: isOldLine ? onlyOffice : "",
      gain: { to: "allow", match: read.match },
    };
  });
  return inOrder([...idleLines(lines), ...fates, ...taken]);
};

// Config/Config.cs of FlexConfirmMail/Outlook-VSTO-Addin takes whatever has an @ for an address.
const onlyOffice =
  "It is in allow as the whole domain. FlexConfirmMail took it so as an Office add-in; as a VSTO add-in it matched nobody by it. Take it out of allow if that was meant.";

/** What stands in brackets, in any case (`src/web/config.mjs`). Other headings are passed over there. */
const sections = ["WARNING", "BLOCK", "REWARNING"];

function sectionOf(heading: string): string | undefined {
  return sections.find((one) => one === heading.toUpperCase());
}

/** `UnsafeDomains.txt`: whom FlexConfirmMail asked about each time, or refused to send to. */
export const readUnsafeDomains: ReadSource = (text) => {
  const lines = linesOf(text, sectionOf);
  const found = inSections(lines.said).flatMap(({ remaining, fates }) => [
    ...fates,
    ...remaining.map(unsafeDomain),
  ]);
  return inOrder([...idleLines(lines), ...found]);
};

function unsafeDomain({ line, key, section }: Keyed): Fate {
  const read = ourPattern(key);
  if ("why" in read) {
    return { line, ...left(read.why), warnsOf: everybodyIn(key) };
  }
  const sentence = section === "BLOCK" ? wasRefused : wasAsked;
  return { line, kind: "changed", sentence, gain: { to: "deny", match: read.match } };
}

const wasAsked =
  'FlexConfirmMail asked each time. Here it is in deny: always outside, never trusted, and shown in the pane. To be asked, set rules.outside-recipient.severity to "warn", which asks about every outsider.';
const wasRefused =
  "FlexConfirmMail refused to send to it. Here it is in deny: always outside and never trusted, but mail to it can go. To refuse it, write a mail-flow rule in Exchange.";

/** `UnsafeFiles.txt`: parts of file names, in the same sections. */
export const readUnsafeFiles: ReadSource = (text) => {
  const lines = linesOf(text, sectionOf);
  const found = inSections(lines.said).flatMap(({ remaining, fates }) => [
    ...fates,
    ...remaining.map(({ line }) => ({ line, ...fileName })),
  ]);
  return inOrder([...idleLines(lines), ...found]);
};

const fileName: Outcome = left(
  "Second Look looks into files and not at their names. To ask about or refuse a name or a kind of file, write a mail-flow rule in Exchange.",
);

interface Keyed extends Line {
  readonly key: string;
}

function keyed(lines: readonly Line[]): readonly Keyed[] {
  return lines.map((line) => ({ ...line, key: keyOf(line.text) }));
}

/** A line takes out only lines of its own section. Above the first heading, all is WARNING. */
function inSections(said: readonly Line[]): readonly Remaining<Keyed>[] {
  return sections.map((name) =>
    withoutExclusions(keyed(said.filter(({ section = "WARNING" }) => section === name))),
  );
}

function idleLines({ idle: lines, unread }: Lines): readonly Fate[] {
  return [
    ...lines.map((line) => ({ line, ...idle })),
    ...unread.map((line) => ({ line, ...left(unknownHeading) })),
  ];
}

const unknownHeading =
  "FlexConfirmMail knows the headings [WARNING], [BLOCK] and [REWARNING] only, and passed over this one: what stands below it counted under the heading before. Check that this was meant.";
