import fc from "fast-check";

import { parseDomain } from "../../../src/core/mail/domain";
import type { Organisation } from "../../../src/core/mail/organisation";
import { lookAlikeDomain } from "../../../src/core/rules/look-alike-domain";
import { gravity } from "../../../src/core/rules/severity";
import {
  type Addressed,
  draftTo,
  inputFor,
  listOf,
  listWith,
  mockshire,
} from "../../support/builders";

const organisation: Organisation = {
  ...mockshire,
  domains: listOf("mockshire.police.example", "westmockshire.police.example"),
  allow: listWith([
    ["*.police.example", {}],
    ["*.cjs.example", {}],
    ["partner.example", {}],
    ["one@chambers.example", {}],
    ["expired.example", { expires: "2026-01-31" }],
    ["mockshire-news.example", { role: "press" }],
    ["mockshire-new.example", { role: "press" }],
  ]),
  deny: listOf("old-contractor.example", "mockshire.policy.example"),
};

function check(addressed: Addressed, around = organisation) {
  return lookAlikeDomain.check(
    inputFor(draftTo(addressed), { settings: {}, organisation: around }),
  );
}

const twinOfForce = "a@mocksh1re.example";

describe("look-alike-domain", () => {
  test.each<[situation: string, addressed: Addressed]>([
    ["an empty draft", {}],
    ["colleagues", { to: ["a@mockshire.police.example"] }],
    ["trusted partners", { to: ["a@partner.example", "b@wessex.cjs.example"] }],
    ["a force that is trusted, one slip from ours", { to: ["a@mockshre.police.example"] }],
    ["strangers", { to: ["a@mail.example"], cc: ["b@post.example"], bcc: ["c@web.example"] }],
    ["a sub-domain of ours", { to: ["a@mail.mockshire.police.example"] }],
    ["a domain on the deny-list", { to: ["a@old-contractor.example"] }],
    ["an expired partner", { to: ["a@expired.example"] }],
    ["press that is known, one slip from other press", { to: ["a@mockshire-new.example"] }],
    ["somebody else at a trusted person's domain", { to: ["two@chambers.example"] }],
    ["two short domains one letter apart", { to: ["a@bark.example", "b@bart.example"] }],
    ["two endings of one name", { to: ["a@acme-group.example", "b@acme-group.test"] }],
    ["one organisation's two hosts", { to: ["a@north.acme.example", "b@morth.acme.example"] }],
    ["numbered domains", { to: ["a@office11.example", "b@office12.example"] }],
    ["a blank and an X.500 address", { to: ["", "/o=Org/cn=mocksh1re"] }],
    ["a domain of one label", { to: ["a@mockshire"] }],
  ])("has nothing to say about %s", (_situation, addressed) => {
    expect(check(addressed)).toEqual([]);
  });

  test.each<[first: string, second: string]>([
    ["mail.com", "gmail.com"],
    ["ymail.com", "gmail.com"],
    ["hotmail.fr", "hotmail.it"],
    ["orange.fr", "orange.net"],
  ])("has nothing to say about the providers %s and %s", (first, second) => {
    const recipients = [first, second].map((domain) => ({
      domain: parseDomain(domain),
      address: "",
    }));
    expect(check({ to: recipients }).map(({ evidence }) => evidence.kind)).toEqual([]);
  });

  test("knows a mistyped provider", () => {
    const [found] = check({ to: [{ domain: parseDomain("gmial.com"), address: "" }] });
    expect(found).toMatchObject({
      severity: "warn",
      evidence: { kind: "slip", listed: "gmail.com" },
    });
  });

  test.each<[situation: string, address: string, severity: string, kind: string, listed: string]>([
    [
      "a twin of our domain",
      "a@mockshire.po1ice.example",
      "hold",
      "twin",
      "mockshire.police.example",
    ],
    ["a twin of a partner's", "a@pаrtner.example", "hold", "twin", "partner.example"],
    [
      "a twin of a denied one",
      "a@o1d-contractor.example",
      "hold",
      "twin",
      "old-contractor.example",
    ],
    [
      "a slip in our domain",
      "a@mockshire.polcie.example",
      "warn",
      "slip",
      "mockshire.police.example",
    ],
    ["a slip in a partner's", "a@partnr.example", "warn", "slip", "partner.example"],
    [
      "a slip in a denied one",
      "a@old-contracter.example",
      "warn",
      "slip",
      "old-contractor.example",
    ],
    [
      "a denied one, of ours",
      "a@mockshire.policy.example",
      "warn",
      "slip",
      "mockshire.police.example",
    ],
    ["a slip in a trusted person's", "one@chamber.example", "warn", "slip", "chambers.example"],
    [
      "a slip in a known paper's",
      "a@mockshire-newss.example",
      "warn",
      "slip",
      "mockshire-news.example",
    ],
    [
      "two slips in a denied one",
      "a@old-cnotracter.example",
      "warn",
      "slip",
      "old-contractor.example",
    ],
    ["a label lost", "a@mockshire.example", "warn", "label", "mockshire.police.example"],
    ["a dot lost", "a@mockshirepolice.example", "warn", "label", "mockshire.police.example"],
    ["a dot lost before a parent", "a@fakepolice.example", "warn", "label", "police.example"],
    ["another ending", "a@mockshire.police.test", "warn", "label", "mockshire.police.example"],
  ])("says of %s what it resembles", (_situation, address, severity, kind, listed) => {
    const found = check({ to: [address] });
    expect(found).toMatchObject([{ severity, evidence: { kind, listed } }]);
  });
});

test("look-alike-domain tells apart two organisations that share their other lists", () => {
  const addressed = { to: ["a@mocksh1re.police.test"] };
  expect(check(addressed)).toEqual([]);
  const other = { ...organisation, domains: listOf("mockshire.police.test") };
  expect(check(addressed, other)).toHaveLength(1);
});

describe("look-alike-domain, among recipients", () => {
  test("takes the domain with fewer people for the mistake", () => {
    const [found, ...others] = check({
      to: ["a@solicitor.example", "b@solicitors.example", "c@solicitors.example"],
    });
    expect(others).toEqual([]);
    expect(found).toEqual({
      severity: "warn",
      evidence: { count: 1, kind: "slip", listed: undefined, like: 1, recipients: [0] },
    });
  });

  test("shows both, once, where both have as many", () => {
    const found = check({ to: ["a@solicitor.example"], bcc: ["b@solicitors.example"] });
    expect(found.map(({ evidence }) => evidence.recipients)).toEqual([[0, 1]]);
  });

  test("counts people and not addresses", () => {
    const found = check({
      to: ["a@solicitor.example"],
      cc: ["A@solicitor.example.", "b@solicitors.example"],
    });
    expect(found).toMatchObject([{ evidence: { count: 2, recipients: [0, 1, 2] } }]);
  });

  test("asks about a twin of a recipient's domain, and does not hold it", () => {
    const found = check({ to: ["a@modern.example", "b@modem.example", "c@modem.example"] });
    expect(found).toMatchObject([{ severity: "warn", evidence: { kind: "twin" } }]);
  });

  test.each([
    ["three twins", ["a@br1ghtwell.example", "b@brightwell.example", "c@brlghtwell.example"]],
    ["a chain", ["a@afirm.example", "b@bfirm.example", "c@cfirm.example", "d@dfirm.example"]],
  ])("does not depend on the order of %s", (_situation, to) => {
    const said = (addresses: readonly string[]) =>
      check({ to: addresses }).map(({ evidence }) => ({
        who: evidence.recipients.map((at) => addresses[at]).sort(),
        like: evidence.like !== undefined && addresses[evidence.like],
      }));
    expect(said([...to].reverse())).toEqual(said(to));
    expect(said(to)).not.toEqual([]);
  });

  test("shows the people of two domains in the order of the draft", () => {
    const to = [
      "a@brightwell.example",
      "b@brigthwell.example",
      "c@brightwell.example",
      "d@brigthwell.example",
    ];
    expect(check({ to })).toMatchObject([{ evidence: { recipients: [0, 1, 2, 3] } }]);
  });

  test("takes somebody denied at a listed domain for no mistake", () => {
    const organisation = { ...mockshire, deny: listOf("leaver@mockshire.police.example") };
    const found = check(
      { to: ["leaver@mockshire.police.example", "x@m0ckshire.police.example"] },
      organisation,
    );
    expect(found).toMatchObject([{ evidence: { recipients: [1] } }]);
  });

  test("prefers the policy's domain to a recipient's", () => {
    const found = check({ to: ["a@partnr.example", "b@partmr.example"] });
    expect(found).toMatchObject([
      { evidence: { like: 0, recipients: [0, 1] } },
      { evidence: { listed: "partner.example", recipients: [0] } },
    ]);
  });
});

describe("look-alike-domain, of whatever recipients", () => {
  const someone = fc.constantFrom(
    twinOfForce,
    "a@partnr.example",
    "b@partnr.example",
    "a@solicitor.example",
    "a@solicitors.example",
    "b@solicitors.example",
    "a@mail.example",
    "a@mockshire.police.example",
    "a@partner.example",
    "",
  );
  const people = fc.array(someone, { maxLength: 12 });
  const gravest = (addressed: Addressed) =>
    Math.max(-1, ...check(addressed).map(({ severity }) => gravity(severity)));

  test("does not depend on their order", () => {
    fc.assert(
      fc.property(people, (to) => {
        const turned = [...to].reverse();
        expect(check({ to: turned })).toHaveLength(check({ to }).length);
        expect(gravest({ to: turned })).toBe(gravest({ to }));
      }),
    );
  });

  test("says the same of them in any field", () => {
    fc.assert(
      fc.property(people, (all) => {
        expect(check({ bcc: all })).toEqual(check({ to: all }));
      }),
    );
  });

  test("says the same with a colleague more", () => {
    fc.assert(
      fc.property(people, (to) => {
        expect(check({ to: [...to, "z@mockshire.police.example"] })).toEqual(check({ to }));
      }),
    );
  });

  test("asks 1,000 people at 1,000 domains against 5,000 entries without comparing each with each", () => {
    const entries = Array.from({ length: 5000 }, (_, at) => `partner${at}.org${at % 97}.example`);
    const large = { ...organisation, allow: listOf(...entries) };
    const to = Array.from({ length: 1000 }, (_, at) => `a@resident${at}.mail${at % 89}.example`);
    check({ to: [twinOfForce] }, large);
    const started = process.hrtime.bigint();
    expect(check({ to }, large)).toEqual([]);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(8_000);
  });
});
