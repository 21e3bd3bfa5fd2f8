import { isKnown, placeOf, type Standing, standingOf } from "../../../src/core/mail/organisation";
import { listOf, listWith, mailbox, today } from "../../support/builders";

const organisation = {
  name: "Mockshire Police",
  domains: listOf("mockshire.police.example", "*.mockshire.police.example"),
  allow: listOf("cjs.example", "*.gov.example", "one@public.example"),
  deny: listOf("spill.gov.example", "leaver@mockshire.police.example", "*.lost.gov.example"),
  today,
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

  test("still knows the role of somebody who is denied", () => {
    const lists = {
      ...organisation,
      allow: listWith([["paper.example", { role: "press" }]]),
      deny: listOf("paper.example"),
    };
    expect(placeOf(mailbox("a@paper.example"), lists)).toMatchObject({
      standing: "outside",
      listing: { entry: { role: "press" }, isLive: true },
    });
  });

  test.each<[situation: string, address: string, standing: Standing]>([
    ["a domain listed with its sub-domains", "a@both.example", "trusted"],
    ["a sub-domain of it", "a@x.y.both.example", "trusted"],
    ["what is glued before it", "a@notboth.example", "outside"],
    ["what comes after it", "a@both.example.evil.example", "outside"],
    ["a denied department inside it", "a@press.both.example", "outside"],
    ["what is below the denied department", "a@x.press.both.example", "trusted"],
    ["a line that ended yesterday", "a@ended.example", "outside"],
    ["a line on its last day", "a@ending.example", "trusted"],
    ["an address whose own line ended, inside a domain that counts", "old@both.example", "trusted"],
    ["somebody known as press", "a@paper.example", "outside"],
    ["a member of the public who is known", "known@mail.example", "outside"],
    ["a deny line that has ended", "a@pardoned.example", "trusted"],
    ["an allow line for a denied address", "both-lists@both.example", "outside"],
  ])("places %s", (_situation, address, standing) => {
    const lists = {
      ...organisation,
      allow: listWith([
        [".both.example", { role: "local-authority" }],
        ["ended.example", { expires: "2026-11-22" }],
        ["ending.example", { expires: "2026-11-23" }],
        ["old@both.example", { expires: "2020-01-01" }],
        ["paper.example", { role: "press" }],
        ["known@mail.example", { role: "public" }],
        ["pardoned.example", {}],
        ["both-lists@both.example", {}],
      ]),
      deny: listWith([
        ["press.both.example", {}],
        ["pardoned.example", { expires: "2026-11-01" }],
        ["both-lists@both.example", {}],
      ]),
    };
    expect(standingOf(mailbox(address), lists)).toBe(standing);
  });

  test("does not look at the display name", () => {
    const one = mailbox("a@evil.example", "ann@mockshire.police.example");
    expect(standingOf(one, organisation)).toBe("outside");
  });

  test.each([[""], ["/o=Org/cn=ann"], ["ann"]])("cannot place %p", (address) => {
    expect(standingOf(mailbox(address), organisation)).toBe("unclear");
  });
});
