import fc from "fast-check";

import type { Attachment } from "../../../src/core/mail/draft";
import {
  keepVerdict,
  keptVerdict,
  readVerdicts,
  writeVerdicts,
} from "../../../src/core/memory/kept-verdicts";
import { draftTo } from "../../support/builders";
import { people, verdict } from "../../support/verdicts";

const file = (rest: Partial<Attachment> = {}): Attachment => ({
  id: "1",
  name: "canary.xlsx",
  size: 100,
  kind: "file",
  isInline: false,
  ...rest,
});

const nothing = { salt: "salt-of-this-draft", files: {} };
const draft = draftTo({ to: ["canary@firm.example"] });
const wider = draftTo({ to: ["canary@firm.example", "other@firm.example"] });

const keep = (count: number) =>
  keepVerdict(nothing, file(), draft, verdict({ people: people(count) }));

describe("kept verdicts", () => {
  test("are read as they were written", () => {
    expect(readVerdicts(writeVerdicts(keep(8)))).toEqual(keep(8));
  });

  test("hold no name, and no address", () => {
    expect(writeVerdicts(keep(8))).not.toMatch(/canary|firm/);
  });

  test.each<[situation: string, other: Partial<Attachment>]>([
    ["another name", { name: "canary2.xlsx" }],
    ["another size", { size: 101 }],
    ["another id", { id: "2" }],
  ])("know nothing of a file of %s", (_situation, other) => {
    expect(keptVerdict(keep(8), file(other), draft)).toBeUndefined();
    expect(keptVerdict(keep(8), file(), draft)?.people.count).toBe(8);
  });

  test.each<[count: number, holds: boolean]>([
    [0, true],
    [1, false],
    [2, false],
    [3, true],
  ])("of %i people still hold when somebody joins the draft: %s", (count, holds) => {
    expect(keptVerdict(keep(count), file(), wider) !== undefined).toBe(holds);
    expect(keptVerdict(keep(count), file(), draft)).toBeDefined();
  });

  test("leave out the first files where there are too many", () => {
    let kept = keepVerdict(nothing, file({ id: "first" }), draft, verdict());
    for (let at = 0; at < 400; at += 1) {
      kept = keepVerdict(kept, file({ id: `${at}` }), draft, verdict());
    }
    const text = writeVerdicts(kept);
    expect(text.length).toBeLessThan(41_000);
    const read = readVerdicts(text) ?? nothing;
    expect(keptVerdict(read, file({ id: "first" }), draft)).toBeUndefined();
    expect(keptVerdict(read, file({ id: "399" }), draft)).toBeDefined();
  });

  test.each<[situation: string, text: unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["an empty text", ""],
    ["another version", writeVerdicts(nothing).replace(/^1/, "2")],
    ["a text that was cut off", writeVerdicts(keep(3)).slice(0, -1)],
    ["a number that was changed", writeVerdicts(keep(3)).replace('"count":3', '"count":0')],
    ["another salt", writeVerdicts(keep(3)).replace("salt-of", "salt-0f")],
  ])("say nothing when they are %s", (_situation, text) => {
    expect(readVerdicts(text)).toBeUndefined();
  });

  test("never fail on any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue()), (text) => {
        expect(readVerdicts(text)).toBeUndefined();
      }),
    );
  });
});
