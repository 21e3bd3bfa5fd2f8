import { cy } from "../../src/messages/cy";
import { en } from "../../src/messages/en";
import { paneCy } from "../../src/messages/pane-cy";
import { paneEn } from "../../src/messages/pane-en";

/** What is the same in both: a name, or the international name of a thing. */
const sameInBoth = new Set(["Second Look", "Cc", "Bcc", "IBAN"]);

/** What still awaits its Welsh. */
const awaiting = ["rule"];

interface Said {
  readonly where: string;
  readonly english: string;
  readonly welsh: string;
}

/** Every sentence with its counterpart, functions called with something plausible. */
function sideBySide(english: unknown, welsh: unknown, where: string): readonly Said[] {
  if (typeof english === "string") return [{ where, english, welsh: String(welsh) }];
  if (typeof english === "function") return called(english as Say, welsh as Say, where);
  return Object.entries(english as object).flatMap(([key, one]) =>
    awaiting.includes(key)
      ? []
      : sideBySide(one, (welsh as Record<string, unknown>)[key], `${where}.${key}`),
  );
}

type Say = (...given: unknown[]) => unknown;

const file = { kind: "sheet", name: "Raw", isHidden: true };

/** One set of these fits each function: whoever takes a number says it, a list names it. */
const given: readonly (readonly unknown[])[] = [
  [0, 0],
  [1, 1],
  [2, 2],
  [418, 418],
  [3, true],
  [["to", "body"]],
  ["cc"],
  ["ann@mail.example", "cc"],
  [file, 3],
];

function called(english: Say, welsh: Say, where: string): readonly Said[] {
  return given.flatMap((each) => {
    const one = attempt(english, each);
    if (one === undefined) return [];
    return [{ where, english: one, welsh: String(welsh(...each)) }];
  });
}

/** `undefined` where the function takes something else. */
function attempt(say: Say, each: readonly unknown[]): string | undefined {
  try {
    const text = String(say(...each));
    return /undefined|NaN|\[object/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

const all = [...sideBySide(en, cy, "en"), ...sideBySide(paneEn, paneCy, "paneEn")];

/** Words of English that are none of Welsh. */
const englishWord =
  /\b(the|and|this|that|these|is not|are|was|were|of|with|who|your|you|not|message|people|send)\b/i;

describe("the Welsh catalogue", () => {
  test("is compared as a whole", () => {
    expect(all.length).toBeGreaterThan(150);
  });

  test.each([...new Set(all.map(({ where }) => where))])("says %s in Welsh", (where) => {
    for (const { english, welsh } of all.filter((one) => one.where === where)) {
      const isSame = english === welsh && !sameInBoth.has(english);
      expect([isSame, welsh]).toEqual([false, welsh]);
      expect(welsh).not.toMatch(/undefined|NaN|\[object|^$/);
      expect(welsh.replace(/Second Look|ann@mail\.example/g, "")).not.toMatch(englishWord);
    }
  });

  test("keeps every number and name that the English has", () => {
    const facts = (text: string): readonly string[] =>
      text.match(/\d[\d,]*|[\w.]+@[\w.]+\.example|“[^”]*”/g) ?? [];
    const lost = all.filter(({ english, welsh }) =>
      facts(english).some((fact) => !facts(welsh).includes(fact)),
    );
    expect(lost).toEqual([]);
  });
});
