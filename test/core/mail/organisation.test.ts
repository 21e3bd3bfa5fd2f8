import { isKnown, type Standing, standingOf } from "../../../src/core/mail/organisation";
import { listOf, mailbox } from "../../support/builders";

const organisation = {
  name: "Mockshire Police",
  domains: listOf("mockshire.police.example", "*.mockshire.police.example"),
  allow: listOf("cjs.example", "*.gov.example", "one@public.example"),
  deny: listOf("spill.gov.example", "leaver@mockshire.police.example", "*.lost.gov.example"),
};

describe("standingOf", () => {
  test.each<[situation: string, address: string, standing: Standing]>([
    ["a colleague", "ann@mockshire.police.example", "inside"],
    ["a colleague in capitals", "ANN@Mockshire.Police.Example", "inside"],
    ["a colleague with a dot at the end", "ann@mockshire.police.example.", "inside"],
    ["a colleague at a sub-domain", "ann@north.mockshire.police.example", "inside"],
    ["a partner at a listed domain", "cps@cjs.example", "trusted"],
    ["a partner below a starred domain", "a@council.gov.example", "trusted"],
    ["a partner two levels below", "a@b.council.gov.example", "trusted"],
    ["a single listed address", "One@Public.example", "trusted"],
  ])("trusts %s", (_situation, address, standing) => {
    expect(standingOf(mailbox(address), organisation)).toBe(standing);
  });

  test.each<[situation: string, address: string]>([
    ["a stranger", "a@evil.example"],
    ["our domain with something after it", "a@mockshire.police.example.evil.example"],
    ["our domain with something glued before it", "a@notmockshire.police.example"],
    ["the domain above ours", "a@police.example"],
    ["a sub-domain of a domain listed without a star", "a@sub.cjs.example"],
    ["the domain itself where only sub-domains are listed", "a@gov.example"],
    ["a neighbour of a single listed address", "two@public.example"],
    ["a second @", "ann@mockshire.police.example@evil.example"],
    ["a domain on the deny-list inside a starred one", "a@spill.gov.example"],
    ["a domain below a denied one", "a@b.lost.gov.example"],
    ["a leaver's address at our own domain", "leaver@mockshire.police.example"],
    ["a look-alike with a zero-width space", "a@mock\u200bshire.police.example"],
    ["a look-alike in Cyrillic", "a@mockshire.рolice.example"],
  ])("does not trust %s", (_situation, address) => {
    expect(standingOf(mailbox(address), organisation)).toBe("outside");
  });

  test("counts an organisation's own before its partners", () => {
    const both = { ...organisation, allow: organisation.domains };
    expect(standingOf(mailbox("ann@mockshire.police.example"), both)).toBe("inside");
  });

  test("is known by its sub-domains alone, and unknown without any", () => {
    expect(isKnown({ ...organisation, domains: listOf("*.police.example") })).toBe(true);
    expect(isKnown({ ...organisation, domains: listOf() })).toBe(false);
  });

  test("does not look at the display name", () => {
    const one = mailbox("a@evil.example", "ann@mockshire.police.example");
    expect(standingOf(one, organisation)).toBe("outside");
  });

  test.each([[""], ["/o=Org/cn=ann"], ["ann"]])("cannot place %p", (address) => {
    expect(standingOf(mailbox(address), organisation)).toBe("unclear");
  });
});
