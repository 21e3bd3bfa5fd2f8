import {
  isPublicSuffix,
  organisationDomain,
  registrableDomain,
} from "../../../src/core/mail/registrable-domain";

describe("the part of a domain that somebody registered", () => {
  test.each<[domain: string, registrable: string]>([
    ["example.com", "example.com"],
    ["a.b.example.com", "example.com"],
    ["a.b.example.co.uk", "example.co.uk"],
    ["example.co.uk", "example.co.uk"],
    ["co.uk", "co.uk"],
    ["uk", "uk"],
    ["", ""],
    ["mockshire.police.uk", "mockshire.police.uk"],
    ["mail.mockshire.police.uk", "mockshire.police.uk"],
    ["mockshire.gov.uk", "mockshire.gov.uk"],
    ["ward.trust.nhs.uk", "trust.nhs.uk"],
    ["a.trust.wales.nhs.uk", "trust.wales.nhs.uk"],
    ["mockshire.pnn.police.uk", "mockshire.pnn.police.uk"],
    ["x.mockshire.pnn.police.uk", "mockshire.pnn.police.uk"],
    ["pnn.police.uk", "pnn.police.uk"],
    ["team.nhs.net", "nhs.net"],
    ["shop.example.com.au", "example.com.au"],
    ["a.mockshire.police.example", "mockshire.police.example"],
    ["a.partner.example", "partner.example"],
    ["me.example.com", "example.com"],
    ["mail.me.com", "me.com"],
  ])("of %j is %j", (domain, registrable) => {
    expect(registrableDomain(domain)).toBe(registrable);
  });

  test.each([
    ["co.uk", true],
    ["police.uk", true],
    ["pnn.police.uk", true],
    ["uk", true],
    ["mockshire.police.uk", false],
    ["nhs.net", false],
    ["police.com", false],
  ])("says of %s whether names below it are somebody's: %s", (domain, isShared) => {
    expect(isPublicSuffix(domain)).toBe(isShared);
  });

  test.each([
    ["mockshire.pnn.police.uk", "mockshire.police.uk"],
    ["firm.co.uk.cjsm.net", "firm.co.uk"],
    ["chambers.firm.example.cjsm.net", "firm.example"],
    ["cjsm.net", "cjsm.net"],
    ["firm.cjsm.net", "cjsm.net"],
    ["notcjsm.net", "notcjsm.net"],
  ])("looks through the secure network that carries %s: %s", (domain, organisation) => {
    expect(organisationDomain(domain)).toBe(organisation);
  });
});
