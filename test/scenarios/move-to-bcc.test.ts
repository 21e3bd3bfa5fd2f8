import { organisationFor } from "../../src/core/policy/policy";
import type { ComposeItem } from "../../src/outlook/compose-item";
import { moveToBcc } from "../../src/outlook/move-to-bcc";
import { fieldsOf } from "../../src/outlook/recipient-fields";
import { restoreRecipients } from "../../src/outlook/recipient-restoring";
import {
  type DraftSetup,
  failing,
  type Fault,
  openItem,
  type ProfileName,
} from "../outlook-host/press-send";
import { draftTo, residents, today } from "../support/builders";
import { mockshirePolicy } from "../support/policies";
import { after } from "../support/after";

const organisation = organisationFor(mockshirePolicy, draftTo({}), today);
const colleague = "ann@mockshire.police.example";

const people = (addresses: readonly string[]) =>
  addresses.map((emailAddress) => ({ emailAddress }));

/** A colleague and so many residents, spread over To and Cc. */
function crowded(count: number): DraftSetup {
  const all = residents(count);
  return {
    from: { emailAddress: "me@mockshire.police.example" },
    to: people([colleague, ...all.slice(0, count - 3)]),
    cc: people(all.slice(count - 3)),
  };
}

async function opened(draft: DraftSetup, profile: ProfileName, faults: readonly Fault[] = []) {
  const { Office: office, host, dispose } = await openItem({ draft, profile, faults });
  const item = office.context.mailbox.item as unknown as ComposeItem; // Typed for every kind of item.
  const isOlder = profile === "classic";
  const options = {
    organisation,
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

describe("moving to Bcc through Microsoft's office.js", () => {
  test.each([60, 101, 418, 501])("moves %d residents and leaves the colleague", async (count) => {
    const { fields, options, host, addresses, dispose } = await opened(crowded(count), "web");
    const result = await moveToBcc(fields, options);
    expect(result).toMatchObject({ outcome: "moved", count });
    const [to, cc, bcc] = addresses();
    expect(to).toEqual([colleague]);
    expect(cc).toEqual([]);
    expect(new Set(bcc)).toEqual(new Set(residents(count)));
    expect(host.maxInFlight).toBe(1);
    if (result.outcome !== "moved") throw new Error("not moved");
    const undone = await restoreRecipients(fields, result.before, options);
    expect(undone).toEqual({ outcome: "restored", leftInBcc: 0 });
    expect(addresses()[2]).toEqual([]);
    expect(new Set(addresses().flat())).toEqual(new Set([colleague, ...residents(count)]));
    dispose();
  });

  test.each([60, 101, 418, 501])(
    "loses nobody of %d, whichever call fails, and finishes when tried again",
    async (count) => {
      const calls = ["to.getAsync", "cc.getAsync", "bcc.getAsync", "to.setAsync", "cc.setAsync"];
      const faults = [
        ...calls.flatMap((api) => [1, 2].map((call) => failing(api, 5001, call))),
        ...Array.from({ length: Math.ceil(count / 100) }, (_, at) =>
          failing("bcc.addAsync", 5001, at + 1),
        ),
      ];
      for (const fault of faults) {
        const { fields, options, host, addresses, dispose } = await opened(crowded(count), "web", [
          fault,
        ]);
        await moveToBcc(fields, options);
        const everybody = new Set([colleague, ...residents(count)]);
        expect(new Set(addresses().flat())).toEqual(everybody);
        const isBccFilled = new Set(addresses()[2]).size === count;
        if (!isBccFilled) expect([...addresses()[0]!, ...addresses()[1]!]).toHaveLength(count + 1);
        host.faults = [];
        await moveToBcc(fields, options);
        expect(addresses()[0]).toEqual([colleague]);
        expect(new Set(addresses()[2])).toEqual(new Set(residents(count)));
        dispose();
      }
    },
    30_000,
  );

  test.each<[situation: string, draft: DraftSetup, profile: ProfileName, reason: string]>([
    ["a To of which older classic Outlook shows 500", crowded(510), "classic", "perhaps-more"],
    ["501 on older classic Outlook, which holds 500", crowded(501), "classic", "bcc-full"],
    [
      "a contact list in To, which cannot be set back",
      { ...crowded(60), to: people(["", ...residents(57)]) },
      "web",
      "not-writable",
    ],
    [
      "an X.500 name in To",
      { ...crowded(60), to: people(["/o=Org/cn=ann", ...residents(57)]) },
      "web",
      "not-writable",
    ],
    [
      "a Bcc that would grow beyond what older classic Outlook holds",
      { ...crowded(418), bcc: people(residents(90, "other")) },
      "classic",
      "bcc-full",
    ],
  ])("refuses %s, and changes nothing", async (_situation, draft, profile, reason) => {
    const { fields, options, host, dispose } = await opened(draft, profile);
    const before = JSON.stringify(host.draft);
    expect(await moveToBcc(fields, options)).toMatchObject({
      outcome: "refused",
      refusal: { reason },
    });
    expect(JSON.stringify(host.draft)).toBe(before);
    dispose();
  });
});
