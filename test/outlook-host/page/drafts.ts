import type { DraftSetup } from "../mailbox/draft-setup";
import type { Sample } from "./addin";
import { sentByTitle } from "./sent-messages";

/** What the samples show; the first is open when the page is. */
const titles: Readonly<Record<string, string>> = {
  "gwent-418-residents.eml": "Gwent 2018: 418 residents in To",
  "gwent-reply-to-all.eml": "The reply to all 418 residents",
  "dyfed-powys-eight-people.eml": "Dyfed-Powys 2015: eight people's details",
  "foi-hidden-sheet.eml": "An answer with a hidden sheet of 160 people",
  "internal.eml": "To colleagues only",
  "trusted-partner.eml": "To a partner on the list",
  "newsletter-bcc.eml": "Newsletter: residents in Bcc",
  "meeting-60-residents.eml": "Meeting: 60 residents invited",
  "meeting-case-conference.eml": "Meeting: a case, with an outsider",
  "meeting-internal.eml": "Meeting: our own people and a room",
  "meeting-partner.eml": "Meeting: with the courts, who are trusted",
};

const empty: DraftSetup = {
  from: { displayName: "PC Iwan Nominby", emailAddress: "iwan.nominby@mockshire.police.example" },
};

/** Every draft that can be chosen, by its title. */
export function draftsByTitle(samples: readonly Sample[]): Readonly<Record<string, DraftSetup>> {
  const known = Object.keys(titles);
  const place = ({ file }: Sample) => (known.indexOf(file) + known.length) % known.length;
  const inOrder = [...samples].sort((one, other) => place(one) - place(other));
  const entries = inOrder.map(({ file, draft }) => [titles[file] ?? file, draft] as const);
  const meeting = { ...empty, places: [] };
  const begun = [["Empty draft", empty] as const, ["Meeting: nobody yet", meeting] as const];
  return Object.fromEntries([...entries, ...begun, ...sentByTitle(samples)]);
}
