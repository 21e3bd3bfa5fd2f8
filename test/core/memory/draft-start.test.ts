import fc from "fast-check";

import { domainOf } from "../../../src/core/mail/address";
import type { Draft } from "../../../src/core/mail/draft";
import {
  noteStart,
  readStart,
  wasFirst,
  wasOn,
  wasThere,
  writeStart,
} from "../../../src/core/memory/draft-start";
import { draftTo, residents } from "../../support/builders";

const salt = "salt-of-a-draft";

const start = (addressed: Parameters<typeof draftTo>[0], rest: Partial<Draft> = {}) =>
  noteStart(draftTo(addressed, { composeType: "reply", ...rest }), salt);

const threeFields = {
  to: ["ann@council.example", "bob@mail.example"],
  cc: ["carys@mockshire.police.example"],
  bcc: ["dai@firm.example"],
};

describe("the start of a draft", () => {
  test.each(["elsewhere.example", "council.exampl", "uncil.example", "council.example.test", ""])(
    "does not know the domain %j",
    (domain) => {
      expect(wasOn(start(threeFields), domain)).toBe(false);
    },
  );

  test.each([
    "council.example",
    "sub.council.example",
    "mail.example",
    "mockshire.police.example",
    "firm.example",
  ])("knows the domain %s", (domain) => {
    expect(wasOn(start(threeFields), domain)).toBe(true);
  });

  test("knows its people, however their addresses are written, and nobody else", () => {
    expect(wasThere(start(threeFields), " Bob@MAIL.example.")).toBe(true);
    expect(wasThere(start(threeFields), "rob@mail.example")).toBe(false);
    expect(wasThere(start(threeFields), "mail.example")).toBe(false);
    expect(wasOn(start(threeFields), "bob@mail.example")).toBe(false);
  });

  test("knows who stood first in To", () => {
    expect(wasFirst(start(threeFields), "Ann@council.example")).toBe(true);
    expect(wasFirst(start(threeFields), "bob@mail.example")).toBe(false);
    expect(wasFirst(start({ cc: ["ann@council.example"] }), "ann@council.example")).toBe(false);
    expect(wasFirst(start({}), "")).toBe(false);
  });

  test.each<[situation: string, addressed: Parameters<typeof draftTo>[0], rest: Partial<Draft>]>([
    ["nobody is on it yet", {}, {}],
    ["its only recipient is a contact list", { to: [""] }, {}],
    ["there are more than it notes", { to: residents(1001) }, {}],
    ["To was not read", threeFields, { unread: [{ part: "to", reason: "no-answer" }] }],
    ["Cc failed", threeFields, { unread: [{ part: "cc", reason: "failed" }] }],
    ["Bcc was cut short", threeFields, { unread: [{ part: "bcc", reason: "cut-short" }] }],
  ])("knows nobody where %s, and is a token all the same", (_situation, addressed, rest) => {
    const { addresses, domains, first, ...others } = start(addressed, rest);
    expect([addresses.size, domains.size, first]).toEqual([0, 0, ""]);
    expect(others).toEqual({ salt, composeType: "reply" });
  });

  test("knows its people where other parts were not read", () => {
    const unread = [
      { part: "body", reason: "not-asked" },
      { part: "from", reason: "failed" },
    ] as const;
    expect(start(threeFields, { unread }).addresses.size).toBe(4);
  });

  test("holds no address, no domain and no name in clear", () => {
    const text = writeStart(start(threeFields));
    expect(text).not.toMatch(/ann|bob|carys|dai|council|mail|mockshire|firm|example|@|\./i);
  });

  test("is not the same under another salt", () => {
    const other = noteStart(draftTo(threeFields), "salt-of-another");
    const digests = start(threeFields).addresses;
    expect(Array.from(other.addresses).filter((one) => digests.has(one))).toEqual([]);
  });

  test("fits the session data beside other notes, at its longest", () => {
    const everyoneElsewhere = residents(1000).map((_, at) => `p${at}@d${at}.example`);
    const text = writeStart(start({ to: everyoneElsewhere }));
    expect(text.length).toBeLessThan(11_000);
    expect(readStart(text)?.addresses.size).toBe(1000);
  });

  test("is read as it was written", () => {
    const address = fc.constantFrom(...residents(40), "ann@council.example", "", "/o=x/cn=y");
    fc.assert(
      fc.property(fc.array(address), fc.array(address), (to, cc) => {
        for (const composeType of ["new", "reply", "forward", "unknown"] as const) {
          const noted = start({ to, cc }, { composeType });
          expect(readStart(writeStart(noted))).toEqual(noted);
        }
        const noted = start({ to, cc });
        const known = [...to, ...cc].filter((one) => domainOf(one) !== undefined);
        expect(known.every((one) => wasThere(noted, one))).toBe(true);
      }),
    );
  });

  const good = writeStart(start(threeFields));

  test.each<[situation: string, text: unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 1],
    ["an object", { salt }],
    ["an empty text", ""],
    ["JSON", JSON.stringify({ salt })],
    ["another version", good.replace(/^1/, "2")],
    ["a text that was cut off", good.slice(0, -1)],
    ["a text with something behind it", `${good} `],
    ["a line break behind it", `${good}\n`],
    ["a salt that is too short", good.replace(salt, "salt")],
    ["a compose type of its own", good.replace("reply", "answer")],
    ["a character that no digest has", `${good.slice(0, -1)}é`],
    ["a very long text", `${good}${"abcde".repeat(5000)}`],
  ])("is not read from %s", (_situation, text) => {
    expect(readStart(text)).toBeUndefined();
  });
});
