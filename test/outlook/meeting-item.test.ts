import { composeItemOf } from "../../src/outlook/meeting-item";
import { kindOf } from "../../src/outlook/item-kind";
import { readDraft } from "../../src/outlook/read-draft";
import { fieldsOf } from "../../src/outlook/recipient-fields";
import { removeRecipient } from "../../src/outlook/remove-recipient";
import { replaceRecipient } from "../../src/outlook/replace-recipient";
import { getSessionData, setSessionData } from "../../src/outlook/session-data";
import { partsOfWhole } from "../../src/core/assessment/whole-draft";
import {
  type DraftSetup,
  failing,
  openItem,
  type OpenedItem,
  type OpenItemOptions,
} from "../outlook-host/press-send";
import { after } from "../support/after";
import { residents } from "../support/builders";

const opened: OpenedItem[] = [];

afterEach(() => opened.splice(0).forEach((each) => each.dispose()));

const room = { emailAddress: "room2@mockshire.police.example", displayName: "Room 2" };
const draft: DraftSetup = {
  from: { emailAddress: "me@mockshire.police.example", displayName: "Me" },
  to: [{ emailAddress: "ann@mail.example", displayName: "Ann" }, room],
  cc: [{ emailAddress: "bob@mockshire.police.example", displayName: "Bob" }],
  subject: "Tasking",
  bodyText: "The usual hour.",
  places: [room, { displayName: "Town Hall" }],
};

/** A meeting in Microsoft's own object model. */
async function open(options: Partial<OpenItemOptions> = {}) {
  const one = await openItem({ draft, ...options });
  opened.push(one);
  const item = one.Office.context.mailbox.item;
  return { ...one, kind: kindOf(item), item: composeItemOf(item, "meeting") };
}

const limits = { readLimit: 1000, fieldLimit: undefined, hasNoBcc: true };

async function read({ item }: Awaited<ReturnType<typeof open>>) {
  const parts = new Set([...partsOfWhole, "from" as const, "compose-type" as const]);
  const reading = readDraft(() => item, { parts, readLimit: 1000, after, kind: "meeting" });
  await reading.done;
  return reading.snapshot();
}

describe("a meeting, through office.js,", () => {
  test("is told from a message without a call", async () => {
    expect((await open()).kind).toBe("meeting");
    expect((await open({ draft: { from: draft.from } })).kind).toBe("message");
    expect(kindOf(undefined)).toBe("message");
  });

  test("is read as a draft without Bcc, with its place and its rooms", async () => {
    const one = await open();
    expect(await read(one)).toMatchObject({
      from: { address: "me@mockshire.police.example" },
      recipients: [
        { field: "to", address: "ann@mail.example" },
        { field: "to", address: room.emailAddress, isRoom: true },
        { field: "cc", address: "bob@mockshire.police.example" },
      ],
      subject: "Tasking",
      body: { text: "The usual hour." },
      composeType: "new",
      meeting: { location: "Room 2; Town Hall" },
      unread: [],
    });
    expect(one.host.calls.map(({ api }) => api)).toEqual([
      "requiredAttendees.getAsync",
      "optionalAttendees.getAsync",
      "organizer.getAsync",
      "subject.getAsync",
      "body.getAsync",
      "getAttachmentsAsync",
      "enhancedLocation.getAsync",
    ]);
  });

  test("has its place as one text where the places are refused", async () => {
    const one = await open({ faults: [failing("enhancedLocation.getAsync", 5001)] });
    expect(await read(one)).toMatchObject({
      meeting: { location: "Room 2; Town Hall" },
      unread: [],
    });
  });

  test("has no place that is known where both are refused", async () => {
    const faults = ["enhancedLocation.getAsync", "location.getAsync"].map((api) =>
      failing(api, 5001),
    );
    const { unread } = await read(await open({ faults }));
    expect(unread).toEqual([{ part: "location", reason: "failed" }]);
  });

  test("keeps notes", async () => {
    const { item } = await open();
    await setSessionData(item, "key", "value");
    expect(await getSessionData(item, "key")).toBe("value");
  });

  test("loses one person, and no other", async () => {
    const { item, host } = await open();
    const removal = { field: "to", address: "ann@mail.example" } as const;
    const result = await removeRecipient(fieldsOf(item, after), removal, limits);
    expect(result.outcome).toBe("removed");
    expect(host.draft.to.map(({ emailAddress }) => emailAddress)).toEqual([room.emailAddress]);
    expect(host.draft.cc).toHaveLength(1);
  });

  test("has one person in the place of another", async () => {
    const { item, host } = await open();
    const by = { emailAddress: "ann@cjs.example", displayName: "Ann" };
    const replacement = { field: "to", address: "ann@mail.example", by } as const;
    const result = await replaceRecipient(fieldsOf(item, after), replacement, limits);
    expect(result.outcome).toBe("replaced");
    expect(host.draft.to.map(({ emailAddress }) => emailAddress)).toEqual([
      room.emailAddress,
      by.emailAddress,
    ]);
  });

  test("of more than one call takes is left alone, since nobody can be parked", async () => {
    const to = residents(102).map((emailAddress) => ({ emailAddress }));
    const { item, host } = await open({ draft: { ...draft, to } });
    const removal = { field: "to", address: "resident1@mail.example" } as const;
    const result = await removeRecipient(fieldsOf(item, after), removal, limits);
    expect(result).toEqual({ outcome: "refused", refusal: { reason: "bcc-too-long", limit: 100 } });
    expect(host.draft.to).toHaveLength(102);
    expect(host.calls.some(({ api }) => /setAsync|addAsync/.test(api))).toBe(false);
  });

  test("takes nobody into a Bcc that it does not have", async () => {
    const { item, host } = await open();
    const fields = fieldsOf(item, after);
    expect(await fields.read("bcc")).toEqual([]);
    await fields.set("bcc", []);
    await expect(fields.add("bcc", [room])).rejects.toThrow();
    expect(host.draft.bcc).toEqual([]);
  });
});
