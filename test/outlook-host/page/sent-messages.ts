import type { DraftSetup } from "../mailbox/draft-setup";
import type { Sample } from "./addin";

/** The samples as they lie in Sent Items, by title. */
const titles: Readonly<Record<string, string>> = {
  "gwent-418-residents.eml": "After sending, 418 people in To",
  "dyfed-powys-eight-people.eml": "After sending, details of eight people",
  "foi-hidden-sheet.eml": "After sending, a sheet that nobody saw",
};

const created = "2026-11-23T09:05:00Z";

export function sentByTitle(
  samples: readonly Sample[],
): readonly (readonly [string, DraftSetup])[] {
  const sent = samples.flatMap(({ file, draft }) => {
    const title = titles[file];
    return title === undefined ? [] : [[title, gone(draft)] as const];
  });
  return [...sent, ["After sending, lists and entries without an address", gone(toLists)]];
}

function gone(draft: DraftSetup): DraftSetup {
  return { ...draft, sent: { created, messageId: "<sample@mockshire.police.example>" } };
}

/** Oddities of recipients are those of `draft-state.ts`, each with its source there. */
const toLists: DraftSetup = {
  from: { displayName: "PC Iwan Nominby", emailAddress: "iwan.nominby@mockshire.police.example" },
  to: [
    { displayName: "Ann Sampleton", emailAddress: "ann.sampleton@mail.example" },
    {
      displayName: "Neighbourhood Watch",
      emailAddress: "watch@mockshire.police.example",
      recipientType: "distributionList",
    },
    { displayName: "My contacts", emailAddress: "", recipientType: "other" },
  ],
  cc: [
    {
      displayName: "Sgt Beth Standin",
      emailAddress: "/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=beth",
      recipientType: "user",
    },
    { displayName: "Dai Sampleton", emailAddress: "dai.sampleton@post.example" },
  ],
  subject: "Meeting",
  bodyText: "The meeting is on Thursday.",
};
