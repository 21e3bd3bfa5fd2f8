import { type Finding, pointersOf } from "../core/assessment/assessment";
import type { Draft } from "../core/mail/draft";
import type { AcknowledgeMessages } from "../messages/pane-messages";
import { shownText } from "./shown-text";

/** More people than this are ticked as one: nobody reads four hundred lines, they only click. */
const mostOneByOne = 10;

/** What findings are about, a line for each file and each person, to be ticked one by one. */
export function toTick(
  findings: readonly Finding[],
  { attachments, recipients }: Draft,
  { file, everyone }: Pick<AcknowledgeMessages, "file" | "everyone">,
): readonly string[] {
  const pointers = findings.map(pointersOf);
  const files = pointers.flatMap((one) => one.files ?? []).map((at) => attachments[at]?.name ?? "");
  const people = new Set(
    pointers.flatMap((one) => one.recipients ?? []).map((at) => recipients[at]?.address ?? ""),
  );
  const shown = Array.from(people, shownText).filter((address) => address !== "");
  const ofPeople = people.size > mostOneByOne ? [everyone(people.size)] : shown;
  return [...new Set(files.map((name) => file(shownText(name)))), ...ofPeople];
}
