import type { ComposeItem } from "../../src/outlook/compose-item";
import { keepOnly } from "../../src/outlook/keep-only";
import { markSubject, unmarkSubject } from "../../src/outlook/mark-subject";
import { moveToBcc } from "../../src/outlook/move-to-bcc";
import { fieldsOf } from "../../src/outlook/recipient-fields";
import { restoreRecipients } from "../../src/outlook/recipient-restoring";
import { replaceRecipient } from "../../src/outlook/replace-recipient";
import { subjectOf } from "../../src/outlook/subject-field";
import { organisationFor } from "../../src/core/policy/policy";
import {
  type DraftSetup,
  failing,
  type Fault,
  openItem,
  type ProfileName,
} from "../outlook-host/press-send";
import { after } from "../support/after";
import { draftTo, residents, today } from "../support/builders";
import { mockshirePolicy } from "../support/policies";

const from = { emailAddress: "me@mockshire.police.example" };
const colleague = "nia@mockshire.police.example";
const people = (addresses: readonly string[]) =>
  addresses.map((emailAddress) => ({ emailAddress }));

async function opened(
  draft: DraftSetup,
  faults: readonly Fault[] = [],
  profile: ProfileName = "web",
) {
  const { Office: office, host, dispose } = await openItem({ draft, profile, faults });
  const item = office.context.mailbox.item as unknown as ComposeItem; // Typed for every kind of item.
  const addresses = () => {
    const { to, cc, bcc } = host.draft;
    return [to, cc, bcc].map((list) => list.map(({ emailAddress }) => emailAddress));
  };
  const limits = { readLimit: 1000, fieldLimit: undefined, onProgress: () => {} };
  return {
    fields: fieldsOf(item, after),
    subject: subjectOf(item, after),
    limits,
    host,
    addresses,
    dispose,
  };
}

const recipientCalls = ["to", "cc", "bcc"].flatMap((field) =>
  ["getAsync", "addAsync", "setAsync"].map((call) => `${field}.${call}`),
);

/** Each call that fails, having done its work or not. */
function everyFault(apis: readonly string[], times = 4): readonly Fault[] {
  const counts = Array.from({ length: times }, (_, at) => at + 1);
  const faults = apis.flatMap((api) => counts.map((call) => failing(api, 5001, call)));
  return faults.flatMap((fault): Fault[] => [
    fault,
    { ...fault, effect: { kind: "error", code: 5001, applied: true } },
  ]);
}

describe("replacing a person through Microsoft's office.js", () => {
  const [wrong = "", ...others] = residents(3);
  const right = { displayName: "", emailAddress: "rhys@mockshire.police.example" };
  const draft: DraftSetup = { from, to: people([wrong, ...others]), cc: people([colleague]) };
  const replacement = { field: "to", address: wrong, by: right } as const;

  test.each<ProfileName>(["web", "classic"])(
    "puts one in another's place on %s",
    async (profile) => {
      const { fields, limits, host, addresses, dispose } = await opened(draft, [], profile);
      const result = await replaceRecipient(fields, replacement, limits);
      expect(result).toMatchObject({ outcome: "replaced" });
      expect(addresses()).toEqual([[...others, right.emailAddress], [colleague], []]);
      expect(host.maxInFlight).toBe(1);
      dispose();
    },
  );

  test("leaves both at worst, whichever call fails", async () => {
    for (const fault of everyFault(recipientCalls)) {
      const { fields, limits, host, addresses, dispose } = await opened(draft, [fault]);
      const result = await replaceRecipient(fields, replacement, limits);
      const now = new Set(addresses().flat());
      expect([colleague, ...others].filter((one) => !now.has(one))).toEqual([]);
      expect(now.has(wrong) || now.has(right.emailAddress)).toBe(true);
      if (result.outcome === "replaced") expect(now.has(wrong)).toBe(false);
      if (result.outcome === "both") expect(now.has(wrong)).toBe(true);
      host.faults = [];
      expect(await replaceRecipient(fields, replacement, limits)).toMatchObject({
        outcome: "replaced",
      });
      dispose();
    }
  }, 60_000);
});

describe("keeping one of a group through Microsoft's office.js", () => {
  const [kept = "", ...others] = residents(5);
  const draft: DraftSetup = {
    from,
    to: people([colleague, kept, ...others.slice(0, 2)]),
    cc: people(others.slice(2)),
  };
  const keeping = { address: kept, others };

  test("takes the others off, and puts them back", async () => {
    const { fields, limits, addresses, dispose } = await opened(draft);
    const result = await keepOnly(fields, keeping, limits);
    expect(addresses()).toEqual([[colleague, kept], [], []]);
    if (result.outcome !== "kept") throw new Error("not kept");
    const undone = await restoreRecipients(fields, result.before, limits);
    expect(undone).toEqual({ outcome: "restored", leftInBcc: 0 });
    expect(new Set(addresses()[0])).toEqual(new Set([colleague, kept, ...others.slice(0, 2)]));
    dispose();
  });

  test("loses nobody who stays, whichever call fails, and finishes when tried again", async () => {
    for (const fault of everyFault(recipientCalls)) {
      const { fields, limits, host, addresses, dispose } = await opened(draft, [fault]);
      const result = await keepOnly(fields, keeping, limits);
      expect(addresses().flat()).toEqual(expect.arrayContaining([colleague, kept]));
      const left = new Set(addresses().flat()).size - 2;
      if (result.outcome === "kept") expect(left).toBe(0);
      if (result.outcome === "stopped") expect(left).toBe(result.left);
      host.faults = [];
      expect(await keepOnly(fields, keeping, limits)).toMatchObject({ outcome: "kept" });
      expect(addresses()).toEqual([[colleague, kept], [], []]);
      dispose();
    }
  }, 60_000);
});

describe("marking the subject through Microsoft's office.js", () => {
  test.each([
    ["web", "Rota", "OFFICIAL-SENSITIVE: Rota"],
    ["classic", "Rota", "OFFICIAL-SENSITIVE: Rota"],
    ["web", "RE: Rota", "RE: OFFICIAL-SENSITIVE: Rota"],
  ] as const)("on %s, of %s, and back", async (profile, before, marked) => {
    const { subject, host, dispose } = await opened({ from, subject: before }, [], profile);
    const change = { from: before, to: marked };
    expect(await markSubject(subject, change)).toEqual({ outcome: "marked", change });
    expect(host.draft.subject).toBe(marked);
    expect(await unmarkSubject(subject, change)).toBe("restored");
    expect(host.draft.subject).toBe(before);
    dispose();
  });

  test("says what is so, whichever call fails", async () => {
    const change = { from: "Rota", to: "OFFICIAL-SENSITIVE: Rota" };
    for (const fault of everyFault(["subject.getAsync", "subject.setAsync"], 2)) {
      const { subject, host, dispose } = await opened({ from, subject: "Rota" }, [fault]);
      const result = await markSubject(subject, change);
      if (result.outcome === "marked") expect(host.draft.subject).toBe(change.to);
      if (result.outcome === "stopped") expect(host.draft.subject).toBe(change.from);
      if (result.outcome === "refused") expect(host.draft.subject).toBe(change.from);
      host.faults = [];
      expect(await markSubject(subject, change)).toMatchObject({ outcome: "marked" });
      dispose();
    }
  });
});

describe("stopping a move of 900 people through Microsoft's office.js", () => {
  test("leaves everyone where they can be seen, and is undone", async () => {
    const all = residents(900);
    const { fields, limits, host, addresses, dispose } = await opened({ from, to: people(all) });
    const adds = () => host.calls.filter(({ api }) => api === "bcc.addAsync").length;
    const organisation = organisationFor(mockshirePolicy, draftTo({}), today);
    const isStopAsked = () => adds() === 4;
    const result = await moveToBcc(fields, { ...limits, organisation, isStopAsked });
    expect(result).toMatchObject({ outcome: "stopped", stillVisible: 900, inBcc: 400 });
    expect(addresses().map((list) => list.length)).toEqual([900, 0, 400]);
    if (result.outcome !== "stopped") throw new Error("not stopped");
    await restoreRecipients(fields, result.before, limits);
    expect(addresses().map((list) => list.length)).toEqual([900, 0, 0]);
    dispose();
  });
});
