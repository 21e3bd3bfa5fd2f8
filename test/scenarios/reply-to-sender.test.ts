import type { ComposeItem } from "../../src/outlook/compose-item";
import { fieldsOf } from "../../src/outlook/recipient-fields";
import { restoreRecipients } from "../../src/outlook/recipient-restoring";
import { replyToSender } from "../../src/outlook/reply-to-sender";
import {
  type DraftSetup,
  failing,
  type Fault,
  openItem,
  type ProfileName,
} from "../outlook-host/press-send";
import { after } from "../support/after";
import { residents } from "../support/builders";

const sender = "nia@mockshire.police.example";

const people = (addresses: readonly string[]) =>
  addresses.map((emailAddress) => ({ emailAddress }));

/** A reply to all: the sender and most of them in To, some in Cc, one in Bcc. */
function replyToAll(count: number): DraftSetup {
  const all = residents(count);
  return {
    from: { emailAddress: "me@mockshire.police.example" },
    to: people([sender, ...all.slice(0, count - 3)]),
    cc: people(all.slice(count - 3)),
    bcc: people(["hidden@mockshire.police.example"]),
    composeType: "reply",
  };
}

async function opened(draft: DraftSetup, profile: ProfileName, faults: readonly Fault[] = []) {
  const { Office: office, host, dispose } = await openItem({ draft, profile, faults });
  const item = office.context.mailbox.item as unknown as ComposeItem; // Typed for every kind of item.
  const isOlder = profile === "classic";
  const options = {
    readLimit: isOlder ? 500 : 1000,
    fieldLimit: isOlder ? 500 : undefined,
    onProgress: () => {},
  };
  const addresses = () => {
    const { to, cc, bcc } = host.draft;
    return [to, cc, bcc].map((list) => list.map(({ emailAddress }) => emailAddress));
  };
  return { fields: fieldsOf(item, after), options, host, addresses, dispose };
}

const alone = [[sender], [], []];

describe("replying to the sender through Microsoft's office.js", () => {
  test.each<[count: number, profile: ProfileName]>([
    [5, "web"],
    [101, "classic"],
    [418, "web"],
    [418, "classic"],
    [900, "web"],
  ])("takes %d people off on %s, and puts them back", async (count, profile) => {
    const { fields, options, host, addresses, dispose } = await opened(replyToAll(count), profile);
    const everyone = new Set(addresses().flat());
    const result = await replyToSender(fields, sender, options);
    expect(result).toMatchObject({ outcome: "alone", count: count + 1 });
    expect(addresses()).toEqual(alone);
    expect(host.maxInFlight).toBe(1);
    if (result.outcome !== "alone") throw new Error("not alone");
    const undone = await restoreRecipients(fields, result.before, options);
    expect(undone).toEqual({ outcome: "restored", leftInBcc: 0 });
    expect(new Set(addresses().flat())).toEqual(everyone);
    expect(addresses().map((list) => list.length)).toEqual([count - 2, 3, 1]);
    dispose();
  });

  test("keeps the sender, whichever call fails, and finishes when tried again", async () => {
    const calls = ["to", "cc", "bcc"].flatMap((field) =>
      ["getAsync", "addAsync", "setAsync"].map((call) => `${field}.${call}`),
    );
    const faults = calls.flatMap((api) => [1, 2, 3, 4].map((call) => failing(api, 5001, call)));
    const applied = faults.map(({ api, call }): Fault => ({
      api,
      ...(call === undefined ? {} : { call }),
      effect: { kind: "error", code: 5001, applied: true },
    }));
    for (const fault of [...faults, ...applied]) {
      const { fields, options, host, addresses, dispose } = await opened(replyToAll(120), "web", [
        fault,
      ]);
      const result = await replyToSender(fields, sender, options);
      expect(addresses().flat()).toContain(sender);
      if (result.outcome === "alone") expect(addresses()).toEqual(alone);
      if (result.outcome === "refused") expect(addresses().flat()).toHaveLength(122);
      host.faults = [];
      expect(await replyToSender(fields, sender, options)).toMatchObject({ outcome: "alone" });
      expect(addresses()).toEqual(alone);
      dispose();
    }
  }, 60_000);

  test.each<[situation: string, draft: DraftSetup, profile: ProfileName, reason: string]>([
    ["a To of which older classic Outlook shows 500", replyToAll(510), "classic", "perhaps-more"],
    [
      "a contact list in Cc, which cannot be set back",
      { ...replyToAll(5), cc: people([""]) },
      "web",
      "not-writable",
    ],
    [
      "a draft that no longer goes to the sender",
      { ...replyToAll(5), to: [] },
      "web",
      "unreadable",
    ],
  ])("refuses %s, and changes nothing", async (_situation, draft, profile, reason) => {
    const { fields, options, host, dispose } = await opened(draft, profile);
    const before = JSON.stringify(host.draft);
    expect(await replyToSender(fields, sender, options)).toMatchObject({
      outcome: "refused",
      refusal: { reason },
    });
    expect(JSON.stringify(host.draft)).toBe(before);
    dispose();
  });
});
