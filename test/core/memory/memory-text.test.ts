import fc from "fast-check";

import { remember } from "../../../src/core/memory/memory";
import { maxMemoryLength, readMemory, writeMemory } from "../../../src/core/memory/memory-text";
import { residents } from "../../support/builders";
import { day, memoryOf, minute, now, sent } from "../../support/memories";

const memory = memoryOf(
  sent({ to: residents(6) }, { subject: "Residents' survey", mark: "m1", ago: 30 }),
  sent({ bcc: residents(90) }, { subject: "Forum of survivors", ago: 10 }),
);
const text = writeMemory(memory);
const stored = JSON.parse(text) as Record<string, unknown>;
const changed = (change: object) => JSON.stringify({ ...stored, ...change });

describe("a memory as text", () => {
  test("comes back", () => {
    expect(readMemory(text, now)).toEqual(memory);
    expect(readMemory(writeMemory(memoryOf()), now)).toEqual(memoryOf());
  });

  test("fits 8,000 characters however much it holds, and so four times into the settings", () => {
    let full = memory;
    for (let at = 0; at < 100; at += 1) {
      const bcc = residents(500, `mailing${at}.`);
      full = remember(
        full,
        sent({ bcc }, { subject: `Survey of ward ${at + 100}`, mark: `${at}` }),
      );
    }
    expect(full.shapes).toHaveLength(40);
    expect(writeMemory(full).length).toBeLessThan(maxMemoryLength);
    expect(readMemory(writeMemory(full), now)).toEqual(full);
  });

  test("comes back without the shapes that no longer matter", () => {
    const later = readMemory(text, now + 2 * day);
    expect(later?.shapes.map(({ hidden }) => hidden)).toEqual([90]);
    expect(readMemory(text, now + 15 * day)?.shapes).toEqual([]);
  });

  test.each<[situation: string, value: unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 42],
    ["an object that is not text", stored],
    ["a list", [text]],
    ["an empty text", ""],
    ["a text that is no JSON", "remember me"],
    ["a text that is cut off", text.slice(0, -20)],
    ["JSON of something else", '"text"'],
    ["JSON of null", "null"],
    ["JSON of a list", "[]"],
    ["an empty object", "{}"],
    ["a text that is too long", changed({ more: "x".repeat(maxMemoryLength) })],
    ["no version", changed({ v: undefined })],
    ["an earlier version", changed({ v: 0 })],
    ["a later version", changed({ v: 2 })],
    ["a version in words", changed({ v: "1" })],
    ["no salt", changed({ salt: undefined })],
    ["an empty salt", changed({ salt: "" })],
    ["a salt that is too long", changed({ salt: "x".repeat(33) })],
    ["a salt of another kind", changed({ salt: "<b>bold, and salt" })],
    ["no beginning", changed({ from: undefined })],
    ["a beginning in words", changed({ from: "yesterday" })],
    ["a beginning before all time", changed({ from: -1 })],
    ["a beginning of no time", changed({ from: null })],
    ["a beginning in a year", changed({ from: now + 365 * day })],
    ["a beginning in six minutes", changed({ from: now + 6 * minute })],
    ["no contacts", changed({ new: undefined })],
    ["contacts that are cut off", changed({ new: "AAAA" })],
    ["contacts that are no text", changed({ old: 1 })],
    ["contacts with a stray character", changed({ old: (stored.old as string).replace("A", "%") })],
    ["no shapes", changed({ sent: undefined })],
    ["shapes that are cut off", changed({ sent: `${stored.sent as string}A` })],
  ])("reads as none: %s", (_situation, value) => {
    expect(readMemory(value, now)).toBeUndefined();
  });

  test("may have begun by a clock that is a few minutes ahead", () => {
    expect(readMemory(changed({ from: now + 4 * minute }), now)).toBeDefined();
  });

  test("reads without throwing, whatever stands there", () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), fc.nat(text.length), (value, noise, at) => {
        readMemory(value, now);
        readMemory(JSON.stringify(value), now);
        readMemory(changed({ sent: value, old: noise }), now);
        readMemory(text.slice(0, at) + noise + text.slice(at), now);
      }),
    );
  });

  const word = fc.stringMatching(/^[a-z]{5,12}$/);

  test("holds no word of the mails it remembers", () => {
    const mail = fc.record({
      subject: fc.array(word, { minLength: 1, maxLength: 6 }),
      people: fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 12 }),
      bodyText: word,
      mark: word,
    });
    fc.assert(
      fc.property(mail, ({ subject, people, bodyText, mark }) => {
        const bcc = people.map(([name, domain]) => ({
          address: `${name}@${domain}.example`,
          displayName: `${name} ${domain}`,
        }));
        const body = { text: bodyText, html: "" };
        const written = writeMemory(
          memoryOf(sent({ bcc }, { subject: subject.join(" "), body, mark })),
        );
        for (const each of [...subject, ...people.flat(), bodyText, mark, "example"]) {
          expect(written).not.toContain(each);
        }
      }),
      // Five given letters turn up by chance once in 64^5 places: 8,000 places and 2,000 words make
      // that one run in seventy, so the words are the same in each run.
      { seed: 20_261_123 },
    );
  });
});
