import { noticeDeadline } from "../../core/assessment/deadline";
import { isAtLeast } from "../../core/assessment/reached";
import type { FileVerdict } from "../../core/documents/verdict";
import type { Mailbox } from "../../core/mail/draft";
import { number } from "../../messages/number";
import { peopleGroups } from "../people-groups";
import { shownText } from "../shown-text";
import type { Batch } from "./batches";
import { momentText } from "./moment-text";
import type { SentMessage } from "./read-sent";
import type { AllWords } from "./sent-words";
import type { SentOutlook } from "./sent-outlook";
import { isPictureInText, isUnread, thingsIn } from "./TheFile";
import { kindsOf } from "./Told";
import { countsOf, unreadFields } from "./WhoSaw";

export interface RecordChoices {
  readonly withNames: boolean;
  readonly withId: boolean;
}

export interface RecordInput extends RecordChoices {
  readonly message: SentMessage;
  readonly outlook: Pick<SentOutlook, "now" | "language">;
  /** In milliseconds. */
  readonly aware: number | undefined;
  readonly added: readonly Mailbox[];
  readonly drafts: readonly Batch[];
  readonly opened: number;
  readonly isReadingFiles: boolean;
}

/** The record as text: counts and kinds. A name, an address or an identifier only where it is asked for. */
export function recordText(input: RecordInput, words: AllWords): string {
  const sections = [
    times(input, words),
    people(input, words),
    contents(input, words),
    apology(input, words),
    names(input, words),
  ];
  return sections.map((lines) => lines.join("\n")).join("\n\n");
}

function times(
  { message, outlook, aware, withId }: RecordInput,
  { sent }: AllWords,
): readonly string[] {
  const { line } = sent.record;
  const said = (milliseconds: number) => momentText(milliseconds, outlook.language);
  const { created, messageId } = message;
  return [
    line.head,
    line.made(said(outlook.now())),
    created === undefined ? line.sentUnknown : line.sent(said(created.getTime())),
    ...(aware === undefined
      ? [line.awareUnknown]
      : [line.aware(said(aware)), line.deadline(said(noticeDeadline(aware / 1000) * 1000))]),
    ...(withId && messageId !== "" ? [line.id(messageId)] : []),
  ];
}

function people({ message, added }: RecordInput, words: AllWords): readonly string[] {
  const { line } = words.sent.record;
  const { reached } = message;
  const { lists, byHand, perhapsMore, visible, hidden } = reached;
  const unread = unreadFields(message);
  return [
    line.visible(visible > 1 ? visible : 0, isAtLeast(reached)),
    ...countsOf(message).map(([field, count]) => line.field(field, count)),
    ...(hidden === 0 ? [line.bccUnknown] : []),
    ...perhapsMore.map((field) => line.perhapsMore(field)),
    ...(unread.length > 0 ? [words.pane.shared.unread.failed(unread)] : []),
    ...(lists.length > 0 ? [line.lists(lists.length)] : []),
    ...(byHand.length > 0 ? [line.byHand(byHand.length)] : []),
    ...(added.length > 0 ? [line.addedByHand(added.length)] : []),
    `${line.groups}:`,
    ...groupLines(message, words).map((one) => `- ${one}`),
  ];
}

/** By trust, and not by name: the domain of an organisation may be that of one person. */
function groupLines({ draft, organisation }: SentMessage, words: AllWords): readonly string[] {
  const { line } = words.sent.record;
  const { people: captions } = words.pane;
  const groups = peopleGroups([...draft.recipients.keys()], draft, organisation);
  const countOf = (...kinds: readonly string[]) =>
    groups.reduce((sum, one) => sum + (kinds.includes(one.kind) ? one.people.length : 0), 0);
  const lines = [
    [countOf("press"), (count: number) => captions.press(count)],
    [countOf("private"), (count: number) => captions.private(count)],
    [countOf("outside", "expired", "elsewhere"), (count: number) => line.outside(count)],
    [countOf("lists"), (count: number) => captions.lists(count)],
    [countOf("noAddress"), (count: number) => captions.noAddress(count)],
    [countOf("trusted"), (count: number) => line.trusted(count)],
    [countOf("inside"), (count: number) => captions.inside(count)],
  ] as const;
  return lines.flatMap(([count, say]) => (count > 0 ? say(count) : []));
}

function contents(input: RecordInput, words: AllWords): readonly string[] {
  const { draft, content } = input.message;
  const { sent, pane } = words;
  const unread = draft.unread
    .map(({ part }) => part)
    .filter((part) => part === "subject" || part === "body" || part === "attachments");
  const { marking, message } = content;
  const found = [
    ...(marking === undefined ? [] : [sent.content.marking(marking.level)]),
    ...told(message, false, words),
  ];
  return [
    `${sent.record.line.message}:`,
    ...(unread.length > 0 ? [pane.shared.unread.failed(unread)] : []),
    ...(found.length === 0 && unread.length === 0 ? [sent.content.nothing] : found),
    ...draft.attachments.flatMap(({ isInline }, at) =>
      isPictureInText(isInline, content.files[at]) ? [] : fileLines(at, input, words),
    ),
    sent.record.line.limits,
  ];
}

function told(
  one: FileVerdict["people"],
  isCut: boolean,
  { sent, pane }: AllWords,
): readonly string[] {
  const { count, secrets, topics } = one;
  const kinds = kindsOf(one).map(
    ([kind, found]) => `${pane.finding.kind[kind]} (${number(found)})`,
  );
  return [
    ...(count > 0 ? [sent.content.people(count, isCut)] : []),
    ...(secrets > 0 ? [sent.content.secrets(secrets)] : []),
    ...(count > 0 ? [`${sent.content.kinds}: ${kinds.join(", ")}`] : []),
    ...(count > 0 && topics.length > 0
      ? [`${sent.content.topics}: ${topics.map((topic) => sent.content.topic[topic]).join(", ")}`]
      : []),
  ];
}

/** A file is numbered. What it is called may tell of somebody. */
function fileLines(
  at: number,
  { message, withNames, isReadingFiles }: RecordInput,
  words: AllWords,
): readonly string[] {
  const { content } = words.sent;
  const { line } = words.sent.record;
  const verdict = isReadingFiles ? undefined : message.content.files[at];
  const head = line.file(at + 1, line.format[verdict?.format ?? "unknown"]);
  const name = withNames
    ? `${head}: ${shownText(message.draft.attachments[at]?.name ?? "")}`
    : head;
  if (verdict === undefined || isUnread(verdict)) {
    return [name, `- ${line.notRead}`];
  }
  const { hiddenPeople, rowsSeen, rowsInAll, hidden, marking, troubles, isCut } = verdict;
  const isPartly = isCut || troubles.length > 0;
  const lines = [
    ...(marking === undefined ? [] : [content.marking(marking.level)]),
    ...told(verdict.people, isPartly, words),
    ...(hiddenPeople > 0 ? [content.hiddenPeople(hiddenPeople)] : []),
    ...(rowsInAll > rowsSeen ? [content.rows(rowsSeen, rowsInAll)] : []),
    ...(hidden.length > 0
      ? [`${content.hides}: ${thingsIn(verdict, content.hidden).join(", ")}`]
      : []),
    ...(isPartly ? [content.filePartlyRead] : []),
  ];
  return [name, ...(lines.length === 0 ? [content.fileNothing] : lines).map((one) => `- ${one}`)];
}

function apology({ drafts, opened }: RecordInput, { sent }: AllWords): readonly string[] {
  const count = drafts.reduce((sum, { addresses }) => sum + addresses.length, 0);
  return [sent.record.line.apology(opened, drafts.length, count)];
}

function names({ message, added, withNames }: RecordInput, words: AllWords): readonly string[] {
  const { line } = words.sent.record;
  if (!withNames) {
    return [line.noNames];
  }
  const { field } = words.pane.finding;
  const everyone = [
    ...message.draft.recipients,
    ...added.map((one) => ({ ...one, field: undefined })),
  ];
  return [
    `${line.people}:`,
    ...everyone.map((one) =>
      [one.field === undefined ? "+" : field[one.field], one.displayName, one.address]
        .map(shownText)
        .filter((part) => part !== "")
        .join("  "),
    ),
  ];
}
