import { type Finding, pointersOf } from "../core/assessment/assessment";
import type { Draft, Recipient } from "../core/mail/draft";
import type { AcknowledgeMessages } from "../messages/pane-messages";
import { shownText } from "./shown-text";

/** More people than this are ticked as one: nobody reads four hundred lines, they only click. */
const mostOneByOne = 10;

/** What findings are about, a line for each file and each person, to be ticked one by one. Two files may share a name. */
export function toTick(
  findings: readonly Finding[],
  { attachments, recipients }: Draft,
  { file, everyone }: Pick<AcknowledgeMessages, "file" | "everyone">,
): readonly string[] {
  const pointers = findings.map(pointersOf);
  const positions = new Set(pointers.flatMap((one) => one.files ?? []));
  const files = Array.from(positions, (at) => file(shownText(attachments[at]?.name ?? "")));
  const seen = pointers
    .flatMap((one) => one.recipients ?? [])
    .flatMap((at) => recipients[at] ?? []);
  const people = new Set(seen.map(whoIs));
  return [...files, ...(people.size > mostOneByOne ? [everyone(people.size)] : people)];
}

/** By the address; a contact group has none. */
function whoIs({ address, displayName }: Recipient): string {
  return shownText(address) || shownText(displayName);
}
