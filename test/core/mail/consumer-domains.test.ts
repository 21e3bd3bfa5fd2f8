import { isConsumerDomain } from "../../../src/core/mail/consumer-domains";

describe("isConsumerDomain", () => {
  test.each([
    "mockshire.police.example",
    "mail.example",
    "police.uk",
    "nhs.net",
    "google.com",
    "microsoft.com",
    "apple.com",
    "bt.com",
    "btconnect.com",
    "sky.uk",
    "virginmedia.co.uk",
    "yahoo",
    "yahoo.",
    ".yahoo.com",
    "yahoo.police.uk",
    "yahoo.co.uk.evil.example",
    "notyahoo.co.uk",
    "yahoo-mail.co.uk",
    "mail.yahoo.co.uk",
    "live.example",
    "live.bbc.co.uk",
    "outlook.office.com",
    "gmail.com.evil.example",
    "gmail.co",
    "staff.gmail.com",
    "a.b.freeserve.co.uk",
    "toString",
    "",
  ])("does not take %s for one", (domain) => {
    expect(isConsumerDomain(domain)).toBe(false);
  });

  test.each([
    "gmail.com",
    "googlemail.com",
    "googlemail.co.uk",
    "yahoo.com",
    "yahoo.co.uk",
    "yahoo.com.au",
    "hotmail.fr",
    "hotmail.co.uk",
    "live.co.uk",
    "outlook.com",
    "icloud.com",
    "btinternet.com",
    "sky.com",
    "virginmedia.com",
    "talktalk.net",
    "proton.me",
    "somebody.freeserve.co.uk",
    "somebody.plus.com",
  ])("takes %s for one", (domain) => {
    expect(isConsumerDomain(domain)).toBe(true);
  });

  test("takes further ones from its caller", () => {
    const also = new Set(["mail.example"]);
    expect(isConsumerDomain("mail.example", also)).toBe(true);
    expect(isConsumerDomain("sub.mail.example", also)).toBe(false);
    expect(isConsumerDomain("gmail.com", also)).toBe(true);
  });
});
