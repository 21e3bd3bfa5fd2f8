import fc from "fast-check";

import { parseDomain } from "../../../src/core/mail/domain";
import type { Organisation } from "../../../src/core/mail/organisation";
import { mixedOutsiders } from "../../../src/core/rules/mixed-outsiders";
import { defaultsOf } from "../../../src/core/rules/setting";
import { gravity } from "../../../src/core/rules/severity";
import {
  type Addressed,
  draftTo,
  inputFor,
  listWith,
  mockshire,
  residents,
} from "../../support/builders";

const organisation: Organisation = {
  ...mockshire,
  allow: listWith([
    ["paper.example", { role: "press", name: "The Mockshire Paper" }],
    ["paper-online.example", { role: "press", name: "The Mockshire Paper" }],
    ["gazette.example", { role: "press" }],
    ["defence.example", { role: "legal-defence", name: "Defence LLP" }],
    ["chambers.example", { role: "legal-defence", name: "Chambers" }],
    ["defence-llp.example", { role: "legal-defence", name: "defence llp" }],
    ["council.example", { role: "local-authority" }],
    ["*.cjs.example", { role: "criminal-justice" }],
    ["friend@panel.example", { role: "public" }],
    ["sky.com", { name: "Sky", role: "press" }],
    ["talktalk.net", { name: "TalkTalk" }],
    ["desk.example", { name: "City Council", role: "press" }],
    ["city.example", { name: "City Council", role: "local-authority" }],
    ["gone.example", { role: "press", expires: "2026-01-31" }],
  ]),
};

const defaults = defaultsOf(mixedOutsiders.settings);

function check(addressed: Addressed, settings = defaults) {
  const draft = draftTo(addressed);
  return mixedOutsiders.check(inputFor(draft, { settings, organisation }));
}

/** A private mailbox: its address would be a real provider's, so only its domain is. */
const person = (name: string) => ({
  address: `${name}@mail.test`,
  domain: parseDomain("gmail.com"),
});

describe("mixed-outsiders", () => {
  test.each<[situation: string, addressed: Addressed]>([
    ["an empty draft", {}],
    ["colleagues", { to: ["a@mockshire.police.example", "b@mockshire.police.example"] }],
    ["one stranger among colleagues", { to: ["a@mockshire.police.example", "b@mail.example"] }],
    ["two people of one organisation", { to: ["a@acme.example"], cc: ["b@acme.example"] }],
    ["two hosts of one organisation", { to: ["a@acme.example", "b@north.acme.example"] }],
    ["two networks of one organisation", { to: ["a@acme.example", "b@acme.example.cjsm.net"] }],
    ["one person twice", { to: [person("a")], bcc: [person("A")] }],
    ["a mailing to 21 people", { bcc: residents(21) }],
    ["a stranger and a trusted partner", { to: ["a@mail.example", "b@council.example"] }],
    ["two trusted partners", { to: ["a@council.example", "b@wessex.cjs.example"] }],
    ["two domains of one paper", { to: ["a@paper.example", "b@paper-online.example"] }],
    [
      "two domains of one firm of solicitors",
      { to: ["a@defence.example", "b@defence-llp.example"] },
    ],
    [
      "two people at a provider that is known by its name",
      { to: ["a", "b"].map((address) => ({ address, domain: parseDomain("sky.com") })) },
    ],
    [
      "somebody at a provider that is known by its name, and defence lawyers",
      { to: [{ address: "a", domain: parseDomain("talktalk.net") }, "b@defence.example"] },
    ],
    ["two roles of one organisation", { to: ["a@desk.example", "b@city.example"] }],
    ["press among colleagues", { to: ["a@paper.example"], cc: ["a@mockshire.police.example"] }],
    [
      "defence lawyers and a trusted partner",
      { to: ["a@defence.example", "b@wessex.cjs.example"] },
    ],
    ["a list whose people cannot be seen, and press", { to: ["", "a@paper.example"] }],
  ])("has nothing to say about %s", (_situation, addressed) => {
    expect(check(addressed)).toEqual([]);
  });

  test.each<[situation: string, addressed: Addressed, organisations: number]>([
    ["two organisations", { to: ["a@acme.example", "b@other.example"] }, 2],
    ["two organisations in Bcc", { bcc: ["a@acme.example", "b@other.example"] }, 2],
    ["two organisations under one country", { to: ["a@a.co.uk", "b@b.co.uk"] }, 2],
    ["two forces", { to: ["a@a.police.example", "b@b.police.example"] }, 2],
    ["two people at one provider", { to: [person("a"), person("b")] }, 2],
    ["a person and an organisation", { to: [person("a"), "b@acme.example"] }, 2],
    ["a paper that has expired", { to: ["a@gone.example", "b@acme.example"] }, 2],
    ["two papers with one press release", { bcc: ["a@paper.example", "b@gazette.example"] }, 2],
    ["three of which two are one", { to: ["a@a.example", "b@x.a.example", "c@b.example"] }, 2],
    ["a small mailing to 20 people", { bcc: residents(20) }, 3],
    [
      "a press release to two papers and a shop",
      { bcc: ["a@paper.example", "b@acme.example", "c@gazette.example"] },
      3,
    ],
    [
      "a press release with colleagues in To",
      {
        to: ["x@mockshire.police.example"],
        bcc: ["a@paper.example", "b@gazette.example", "c@council.example"],
      },
      2,
    ],
  ])("notes %s", (_situation, addressed, organisations) => {
    expect(check(addressed)).toMatchObject([
      { severity: "note", evidence: { organisations, conflict: undefined } },
    ]);
  });

  test.each<[situation: string, addressed: Addressed, conflict: string, recipients: number[]]>([
    ["press and a stranger", { to: ["a@paper.example", "b@acme.example"] }, "press+anyone", [0, 1]],
    [
      "press and a partner",
      { to: ["a@paper.example", "b@council.example"] },
      "press+anyone",
      [0, 1],
    ],
    ["press in Bcc", { to: [person("a")], bcc: ["b@paper.example"] }, "press+anyone", [0, 1]],
    [
      "press in Bcc of a mail to a partner",
      { cc: ["a@council.example"], bcc: ["b@paper.example"] },
      "press+anyone",
      [0, 1],
    ],
    [
      "press in To of a mail to the public in Bcc",
      { to: ["b@paper.example"], bcc: [person("a")] },
      "press+anyone",
      [0, 1],
    ],
    [
      "press in Bcc of a mail to a shop, of whose people one is hidden too",
      { to: ["a@acme.example"], bcc: ["b@acme.example", "b@paper.example"] },
      "press+anyone",
      [0, 1, 2],
    ],
    [
      "a victim and a solicitor in Bcc",
      { bcc: [person("a"), "b@defence.example"] },
      "public+legal-defence",
      [0, 1],
    ],
    [
      "the same in a press release",
      { bcc: ["a@paper.example", person("a"), "b@defence.example"] },
      "public+legal-defence",
      [1, 2],
    ],
    [
      "a victim and a suspect's solicitor",
      { to: [person("a"), "x@mockshire.police.example"], cc: ["b@defence.example"] },
      "public+legal-defence",
      [0, 2],
    ],
    [
      "somebody listed as public and a solicitor",
      { to: ["friend@panel.example", "b@defence.example", "c@council.example"] },
      "public+legal-defence",
      [0, 1],
    ],
    [
      "a victim and two firms of solicitors",
      { to: ["a@defence.example", "b@chambers.example", person("a")] },
      "public+legal-defence",
      [0, 1, 2],
    ],
  ])("holds %s", (_situation, addressed, conflict, recipients) => {
    const held = check(addressed).filter(({ severity }) => severity === "hold");
    const evidence = { conflict: conflict.split("+"), recipients };
    expect(held).toMatchObject([{ severity: "hold", evidence }]);
  });

  test.each<[situation: string, addressed: Addressed, recipients: number[]]>([
    ["two firms", { to: ["a@defence.example", "b@chambers.example", "c@acme.example"] }, [0, 1]],
    ["two firms in Bcc", { bcc: ["a@defence.example", "b@chambers.example"] }, [0, 1]],
  ])("asks about %s of solicitors, who may act for co-defendants", (...one) => {
    const [, addressed, recipients] = one;
    const conflict = ["legal-defence", "legal-defence"];
    expect(check(addressed)).toMatchObject([
      { severity: "warn", evidence: { conflict, recipients } },
    ]);
  });

  test("tells of every pair, and loses none when another firm is added", () => {
    const apart = ["legal-defence+legal-defence", "legal-defence+public"];
    const said = (to: Addressed["to"] & object) =>
      check({ to }, { ...defaults, apart }).map(({ severity, evidence }) => [
        severity,
        evidence.recipients,
      ]);
    expect(said(["a@defence.example", person("a")])).toEqual([["hold", [0, 1]]]);
    expect(said(["a@defence.example", person("a"), "b@chambers.example"])).toEqual([
      ["warn", [0, 2]],
      ["hold", [0, 1, 2]],
    ]);
  });

  test("still notes two strangers beside a pair of partners", () => {
    const to = ["a@acme.example", "b@mail.example", "c@defence.example", "d@chambers.example"];
    const found = check({ to }).map(({ severity, evidence }) => [severity, evidence.recipients]);
    expect(found).toContainEqual(["note", [0, 1]]);
    expect(found).toContainEqual(["warn", [2, 3]]);
  });

  test.each<[apart: string, isHeld: boolean]>([
    ["press+anyone", false],
    ["anyone+press", false],
    ["press+public", true],
    ["anyone+anyone", true],
  ])("takes a mail to all in Bcc for a press release where the policy says %s: %s", (...one) => {
    const [apart, isHeld] = one;
    const found = check({ bcc: ["a@paper.example", person("a")] }, { ...defaults, apart: [apart] });
    expect(found.some(({ severity }) => severity === "hold")).toBe(isHeld);
  });

  test.each<[apart: string, addressed: Addressed, isHeld: boolean]>([
    ["press+press", { to: ["a@paper.example", "b@gazette.example"] }, true],
    ["press+press", { to: ["a@paper.example", "b@acme.example"] }, false],
    ["press+press", { to: ["a@paper.example", "b@paper-online.example"] }, false],
    ["anyone+press", { to: ["a@paper.example", "b@acme.example"] }, true],
    ["anyone+anyone", { to: ["a@acme.example", "b@council.example"] }, true],
    ["anyone+anyone", { to: ["a@acme.example", "b@acme.example"] }, false],
    ["local-authority+criminal-justice", { to: ["a@council.example", "b@x.cjs.example"] }, true],
    ["local-authority+criminal-justice", { to: ["a@council.example", "b@council.example"] }, false],
    [
      "press+local-authority",
      { to: ["a@city.example", "b@desk.example", "c@council.example"] },
      true,
    ],
    ["press+local-authority", { to: ["a@city.example", "b@desk.example"] }, false],
  ])("keeps %s apart as the policy says", (apart, addressed, isHeld) => {
    const found = check(addressed, { ...defaults, apart: [apart] });
    expect(found.some(({ severity }) => severity === "hold")).toBe(isHeld);
  });

  test.each([
    ["press+anyone", true],
    ["public+legal-defence", true],
    ["press", false],
    ["press+", false],
    ["press+journalists", false],
    ["press+public+police", false],
    ["press + public", false],
    ["constructor+press", false],
  ])("has a policy that says %j read or refused: %s", (text, isPair) => {
    expect(new RegExp(mixedOutsiders.settings.apart.pattern).test(text)).toBe(isPair);
  });
});

describe("mixed-outsiders, of whatever recipients", () => {
  const someone = fc.constantFrom(
    ...["paper", "gazette", "defence", "chambers", "council", "acme", "other", "gone"].map(
      (name) => `a@${name}.example`,
    ),
    "b@mockshire.police.example",
    "b@north.acme.example",
    "",
  );
  const people = fc.array(someone, { maxLength: 8 });
  const gravest = (addressed: Addressed) =>
    Math.max(-1, ...check(addressed).map(({ severity }) => gravity(severity)));

  test("does not depend on their order", () => {
    fc.assert(
      fc.property(people, (to) => {
        const [turned] = check({ to: [...to].reverse() });
        const [found] = check({ to });
        expect({ ...turned?.evidence, recipients: 0 }).toEqual({
          ...found?.evidence,
          recipients: 0,
        });
        expect(turned?.severity).toBe(found?.severity);
      }),
    );
  });

  test("does not depend on whether they stand in To or Cc, and is never graver for all in Bcc", () => {
    fc.assert(
      fc.property(people, (all) => {
        expect(check({ cc: all })).toEqual(check({ to: all }));
        expect(gravest({ bcc: all })).toBeLessThanOrEqual(gravest({ to: all }));
      }),
    );
  });

  test("says the same with a colleague more, and never less with anybody more", () => {
    fc.assert(
      fc.property(people, someone, (to, more) => {
        expect(check({ to: [...to, "z@mockshire.police.example"] })).toEqual(check({ to }));
        expect(gravest({ to: [...to, more] })).toBeGreaterThanOrEqual(gravest({ to }));
      }),
    );
  });
});
