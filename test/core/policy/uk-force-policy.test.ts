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
const policy = policyFrom(json);
const organisation = organisationFor(policy, draftTo({}, { from }), today);

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

/** No shape is national, and a force confirms its own: these show what the starter patterns read. */
describe("the starter references", () => {
  const crime = "Crime or occurrence reference";

  test.each<[name: string, text: string]>([
    [crime, "Crime ref 63/12345/25"],
    [crime, "Crime number 6300123/25."],
    [crime, "Occ no 2512345678"],
    [crime, "Niche 25123456789"],
    [crime, "Cyfeirnod trosedd: 63/1234/25"],
    ["Incident log", "CAD 1234/05MAR25"],
    ["Incident log", "log 7 05mar25"],
    ["Incident log", "Storm log DP-20250305-123"],
    ["Incident log", "digwyddiad DPP/20250305/123"],
    ["Custody record", "Custody ref MK25/12345"],
    ["Custody record", "DP MK251234"],
  ])("know a %s: %s", (name, text) => {
    expect(found(text)).toEqual([name]);
  });

  test.each<[situation: string, text: string]>([
    ["a reference that nothing names", "63/12345/25"],
    ["a word without its reference", "The crime reference is below."],
    ["a date", "occurrence on 12/03/2025"],
    ["a longer number", "crime no 163/12345/251"],
    ["a telephone number in parts", "crime ref: call 01632 960123"],
    ["a name in capitals with a date", "log kept since MARCH 2025"],
    ["a word that only begins alike", "customary MK25/12345"],
    ["an address of a road", "incident on A40 near SA31 2PF"],
  ])("pass over %s", (_situation, text) => {
    expect(found(text)).toEqual([]);
  });

  function found(text: string): readonly string[] {
    const references = policy.content.references.filter(({ pattern, words }) => {
      return text.search(pattern) >= 0 && words?.test(text);
    });
    return references.map(({ name }) => name);
  }
});
