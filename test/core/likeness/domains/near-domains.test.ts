import fc from "fast-check";

import type { KnownDomain, Scope } from "../../../../src/core/likeness/domains/known-domain";
import { likenessOf } from "../../../../src/core/likeness/domains/likeness";
import {
  nearDomains,
  nearEachOther,
  nearestTo,
} from "../../../../src/core/likeness/domains/near-domains";

const known = (name: string, scope: Scope = "listed", isParent = false): KnownDomain => ({
  name,
  isParent,
  scope,
});

/** Names that are made of a few pieces lie close together, as random ones never do. */
const piece = fc.constantFrom(
  ..."mockshire mockshre rnockshire mocksh1re m0ckshire fakepolice police polcie gov cjsm cjsrn".split(
    " ",
  ),
  ..."westmockshire wetsmockshrie west-mockshire partner partner1 partner12 uk co com example nhs a".split(
    " ",
  ),
);
const name = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join("."));

describe("asking which known domain is near", () => {
  const scopes: readonly (readonly Scope[])[] = [
    ["own"],
    ["listed"],
    ["beside"],
    ["listed", "own"],
  ];
  test.each(scopes.map((one) => [one.join(" and "), one] as const))(
    "finds in a list of scope %s what comparing with each would",
    (_name, mixed) => {
      const line = fc.tuple(name, fc.constantFrom(...mixed), fc.boolean());
      const list = fc.array(line, { maxLength: 12 });
      fc.assert(
        fc.property(list, name, (lines, suspect) => {
          const all = lines.map((one) => known(...one));
          const found = nearestTo(suspect, nearDomains(all));
          const kinds = all.map((one) => likenessOf(suspect, one));
          const gravest = (["twin", "slip", "label"] as const).find((kind) => kinds.includes(kind));
          expect(found?.kind).toBe(gravest);
          if (found !== undefined) expect(likenessOf(suspect, found.known)).toBe(found.kind);
        }),
        { numRuns: 1000 },
      );
    },
  );

  test("finds of domains beside each other what comparing each with each would", () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
        const found = nearEachOther(names);
        for (const suspect of names) {
          const kinds = names.map((one) => likenessOf(suspect, known(one, "beside")));
          const gravest = (["twin", "slip"] as const).find((kind) => kinds.includes(kind));
          expect(found.get(suspect)?.kind).toBe(gravest);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("names the gravest likeness, and of two the earlier in the list", () => {
    const list = ["mockshire.police.com", "m0ckshire.police.uk", "mockshire.police.uk"];
    const near = nearDomains(list.map((one) => known(one)));
    expect(nearestTo("mocksh1re.police.uk", near)).toMatchObject({
      kind: "twin",
      known: { name: "m0ckshire.police.uk" },
    });
  });

  test("is not slowed down by a list that was made to be slow", () => {
    const list = Array.from({ length: 5000 }, (_, at) => known(`x${at}.aaaaaaaaaa.example`));
    const near = nearDomains(list);
    const started = process.hrtime.bigint();
    for (let at = 0; at < 200; at += 1) {
      nearestTo(`${"a.".repeat(100)}aaaaaaaaa${at}.example`, near);
    }
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(10_000);
  });
});
