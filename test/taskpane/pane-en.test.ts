import { paneEn } from "../../src/messages/pane-en";

const numbers = [0, 1, 418, 1418];

/** Every sentence of the catalogue, its functions called with something plausible. */
function sentences(catalogue: object): string[] {
  return Object.values(catalogue).flatMap((entry: unknown) => {
    if (typeof entry === "string") return [entry];
    if (typeof entry === "function") return numbers.map((one) => say(entry as Say, one));
    return entry === paneEn.shared || entry === paneEn.outcome ? [] : sentences(entry as object);
  });
}

type Say = (...given: unknown[]) => unknown;

function say(entry: Say, value: number): string {
  if (entry.toString().includes("isHidden")) {
    return String(entry({ kind: "sheet", name: "Raw", isHidden: true }, value));
  }
  const isOfField = entry.toString().includes("field");
  if (!isOfField) return String(entry(value, value));
  return String(entry.length === 1 ? entry("cc") : entry("ann@mail.example", "cc"));
}

const all = sentences(paneEn);

describe("the words of the pane", () => {
  test("are all there", () => {
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter((text) => /undefined|\[object|NaN/.test(text))).toEqual([]);
  });

  test("make sentences of at most 25 words", () => {
    const each = all.flatMap((text) => text.split(/(?<=[.!?])\s+/));
    expect(each.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([]);
  });

  test("count one person as one", () => {
    expect(paneEn.repair.moving(0, 1)).toBe("Moving 1 person: 0 done. Do not press Send yet.");
    expect(paneEn.finding.showAll(1418)).toBe("Show all 1,418");
  });
});
