import { slippedProvider } from "../../../../src/core/likeness/domains/provider-slip";

describe("a mistyped mail provider", () => {
  test.each([
    ["a provider", "gmail.com"],
    ["another provider one letter away", "ymail.com"],
    ["another one", "email.com"],
    ["a provider in another country", "hotmail.fr"],
    ["one with a country of its own", "yahoo.com.au"],
    ["a company that is called nearly so", "grail.com"],
    ["a company one first letter away", "cloud.com"],
    ["two slips", "gmali.co"],
    ["another word", "email.example"],
    ["an organisation below the name", "gmail.example"],
    ["a sub-domain", "mail.gmial.com"],
    ["nothing", ""],
  ])("is not seen in %s: %j", (_situation, domain) => {
    expect(slippedProvider(domain)).toBeUndefined();
  });

  test.each([
    ["gmial.com", "gmail.com"],
    ["gmal.com", "gmail.com"],
    ["gmaill.com", "gmail.com"],
    ["gnail.com", "gmail.com"],
    ["gmail.co", "gmail.com"],
    ["gmail.con", "gmail.com"],
    ["gmail.cm", "gmail.com"],
    ["hotmial.com", "hotmail.com"],
    ["hotmal.co.uk", "hotmail.co.uk"],
    ["otmail.com", "hotmail.com"],
    ["hotmail.co", "hotmail.com"],
    ["yaho.com", "yahoo.com"],
    ["yaho.co.uk", "yahoo.co.uk"],
    ["outlok.com", "outlook.com"],
    ["iclod.com", "icloud.com"],
    ["btintermet.com", "btinternet.com"],
  ])("is seen in %s: %s", (domain, provider) => {
    expect(slippedProvider(domain)).toBe(provider);
  });
});
