import { readdirSync, readFileSync } from "node:fs";

import { readEml } from "../../src/eml/read-eml";
import type { Draft, Mailbox, Meeting } from "../../src/core/mail/draft";
import type { DraftSetup, PlaceSetup } from "../outlook-host/press-send";

/** The saved drafts of `samples/`, by file name. */
export const sampleNames = readdirSync("samples").filter((name) => name.endsWith(".eml"));

/** A sample as the emulated Outlook takes it: the same draft, opened for editing. */
export async function sampleDraft(name: string): Promise<DraftSetup> {
  const { draft, contents } = await readEml(readFileSync(`samples/${name}`));
  if (draft?.from === undefined) throw new Error(`${name} cannot be read`);
  const inField = (field: string) =>
    draft.recipients.filter((one) => one.field === field).map(personOf);
  return {
    from: personOf(draft.from),
    to: inField("to"),
    cc: inField("cc"),
    bcc: inField("bcc"),
    subject: draft.subject,
    bodyText: draft.body.text,
    attachments: draft.attachments.map(({ name, isInline }, at) => ({
      name,
      isInline,
      content: Buffer.from(contents[at] ?? []).toString("base64"),
    })),
    composeType: draft.composeType === "reply" ? "reply" : "newMail",
    ...(draft.meeting && { places: placesOf(draft, draft.meeting) }),
  };
}

/** A room has its address from the list of those invited. */
function placesOf({ recipients }: Draft, { location }: Meeting): PlaceSetup[] {
  const room = recipients.find(({ isRoom }) => isRoom);
  return [{ displayName: location, ...(room && { emailAddress: room.address }) }];
}

function personOf({ address, displayName }: Mailbox) {
  return { emailAddress: address, displayName };
}
