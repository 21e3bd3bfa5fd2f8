import { wholeOf } from "../../src/core/assessment/whole-draft";
import { relationsIn } from "../../src/core/documents/office-xml/relations";
import { addressKey, domainOf } from "../../src/core/mail/address";
import { draftTo } from "../support/builders";

/**
 * Texts on which a pattern outside src/core/content would begin anew at each letter. Those inside are
 * proved to take linear time (content/patterns.test.ts). Square time would be seconds here, and on a
 * text of a megabyte minutes, in which Outlook waits for an answer.
 */
const many = 100_000;

const saying = (one: string) => ({ body: { text: `a${one.repeat(many)}b`, html: "" } });

const relation = (type: string) =>
  Buffer.from(`<Relationships><Relationship Type="${type}" Target="a.xml"/></Relationships>`);

test.each<[situation: string, read: () => unknown]>([
  ["a mail with spaces in it", () => wholeOf(draftTo({}, saying(" ")))],
  ["a mail with empty lines in it", () => wholeOf(draftTo({}, saying("\n")))],
  ["an address with spaces in it", () => addressKey(`ann${" ".repeat(many)}é@b.example`)],
  ["an address of nothing but @", () => domainOf(`ann${"@".repeat(many)}b.example`)],
  ["the type of a part", () => relationsIn(relation("a".repeat(many)), "word/document.xml")],
])("%s is read at once", (_situation, read) => {
  const begun = performance.now();
  read();
  expect(performance.now() - begun).toBeLessThan(1000);
});
