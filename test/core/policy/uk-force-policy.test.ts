import { readFileSync } from "node:fs";

import { domainOf } from "../../../src/core/mail/address";
import { placeOf } from "../../../src/core/mail/organisation";
import { organisationFor } from "../../../src/core/policy/policy";
import { draftTo, mailbox, today } from "../../support/builders";
import { policyFrom } from "../../support/policies";

interface Line {
  readonly match: string;
  readonly reason?: string;
  readonly role?: string;
  readonly highestMarking?: string;
}

const json = JSON.parse(readFileSync("samples/uk-force-policy.json", "utf8")) as {
  readonly allow: readonly Line[];
};
const from = mailbox("x@mockshire.police.uk");
const organisation = organisationFor(policyFrom(json), draftTo({}, { from }), today);

/** The list that a UK force starts from. No mailbox here is anybody's: `x` stands for all. */
describe("the starter list", () => {
  test("says of every line why it is there, in what role, and what it may receive", () => {
    for (const line of json.allow) {
      expect(line).toMatchObject({
        reason: expect.stringMatching(/^[A-Z].*\.$/) as string,
        role: expect.any(String) as string,
        highestMarking: "OFFICIAL-SENSITIVE",
      });
    }
  });

  test.each<[domain: string, standing: string, role: string | undefined]>([
    ["mockshire.police.uk", "inside", undefined],
    ["gwent.police.uk", "trusted", "police"],
    ["gwent.pnn.police.uk", "trusted", "police"],
    ["firm.co.uk.cjsm.net", "trusted", "criminal-justice"],
    ["cps.gov.uk", "trusted", "criminal-justice"],
    ["homeoffice.gov.uk", "trusted", "government"],
    ["mockshire.gov.uk", "trusted", "government"],
    ["llyw.cymru", "trusted", "government"],
    ["nhs.net", "trusted", "health"],
    ["wales.nhs.uk", "trusted", "health"],
    ["mod.gov.uk", "trusted", "government"],
    ["gov.uk", "outside", undefined],
    ["police.uk", "outside", undefined],
    ["nhs.uk", "outside", undefined],
    ["cjsm.net", "outside", undefined],
    ["fakepolice.uk", "outside", undefined],
    ["gwent.police.uk.example", "outside", undefined],
    ["gwent-police.uk", "outside", undefined],
    ["mail.example", "outside", undefined],
  ])("places %s: %s", (domain, standing, role) => {
    const place = placeOf(
      { displayName: "", address: `x@${domain}`, domain: domainOf(`x@${domain}`) },
      organisation,
    );
    expect(place.standing).toBe(standing);
    expect(place.listing?.entry.role).toBe(role);
  });
});
