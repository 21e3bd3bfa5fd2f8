import { isListed, listingOf } from "../../../src/core/mail/address-list";
import { listWith, mailbox, today } from "../../support/builders";

const list = listWith([
  [".gov.example", { name: "government" }],
  ["*.council.gov.example", { name: "departments" }],
  ["council.gov.example", { name: "council" }],
  ["clerk@council.gov.example", { name: "clerk" }],
  ["gone@council.gov.example", { name: "gone", expires: "2026-11-22" }],
  ["over.example", { name: "over", expires: "2026-01-31" }],
  ["twice.example", { name: "first", expires: "2026-12-31" }],
  ["twice.example", { name: "second" }],
  ["twice.example", { name: "third", expires: "2027-12-31" }],
  ["ending.example", { name: "sooner", expires: "2026-12-31" }],
  ["ending.example", { name: "later", expires: "2027-12-31" }],
  ["past.example", { name: "wider", expires: "2026-01-31" }],
  ["old@past.example", { name: "narrower", expires: "2026-01-31" }],
]);

describe("listingOf", () => {
  test.each<[situation: string, address: string, name: string, isLive: boolean]>([
    ["an address inside its domain", "Clerk@Council.Gov.example.", "clerk", true],
    ["somebody else at the domain", "ann@council.gov.example", "council", true],
    ["the nearest domain above", "ann@housing.council.gov.example", "departments", true],
    ["a domain further above", "ann@health.gov.example", "government", true],
    ["the domain itself, with its sub-domains", "ann@gov.example", "government", true],
    ["the wider line where the narrower has ended", "gone@council.gov.example", "council", true],
    ["an ended line where there is no other", "ann@over.example", "over", false],
    ["of two that end the later", "ann@ending.example", "later", true],
    ["of two that have ended the narrower", "old@past.example", "narrower", false],
    ["of equal lines the one that counts longest", "ann@twice.example", "second", true],
  ])("says %s", (_situation, address, name, isLive) => {
    expect(listingOf(mailbox(address), list, today)).toMatchObject({ entry: { name }, isLive });
  });

  test.each([
    ["nobody's domain", "ann@example"],
    ["a neighbour", "ann@xgov.example"],
    ["a blank address", ""],
    ["an X.500 name", "/o=Org/cn=ann"],
    ["the domain in the local part", "gov.example@evil.example"],
    ["the domain before a second @", "ann@gov.example@evil.example"],
  ])("says nothing of %s", (_situation, address) => {
    expect(listingOf(mailbox(address), list, today)).toBeUndefined();
  });

  test("lists nobody by a line that has ended", () => {
    expect(isListed(mailbox("ann@over.example"), list, today)).toBe(false);
    expect(isListed(mailbox("ann@over.example"), list, "2026-01-31")).toBe(true);
  });
});
