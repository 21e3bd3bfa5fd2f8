import type { Trouble } from "../../../src/core/documents/document";
import { unreadableAttachment } from "../../../src/core/rules/unreadable-attachment";
import { type Addressed, draftTo, inputFor } from "../../support/builders";
import { verdict } from "../../support/verdicts";

const colleague = { to: ["ann@mockshire.police.example"] };
const partner = { to: ["ann@cjs.example"] };
const outsider = { to: ["ann@firm.example"] };
const privately = { to: ["ann@gmail.com"] };

function check(addressed: Addressed, troubles: readonly (readonly Trouble[])[], text = "") {
  const draft = draftTo(addressed, { body: { text, html: "" } });
  const files = troubles.map((some) => verdict({ troubles: some }));
  return unreadableAttachment.check(inputFor(draft, { settings: {}, files }));
}

const grades = (trouble: Trouble, text = "") =>
  [colleague, partner, outsider, privately].map((addressed) =>
    check(addressed, [[trouble]], text).map(({ severity }) => severity),
  );

describe("unreadable-attachment", () => {
  test.each<[situation: string, addressed: Addressed, troubles: readonly (readonly Trouble[])[]]>([
    ["no file", outsider, []],
    ["files that were read", privately, [[], []]],
    ["an encrypted file for a colleague", colleague, [["encrypted"]]],
    ["a damaged file for a colleague", colleague, [["damaged"]]],
  ])("has nothing to say about %s", (_situation, addressed, troubles) => {
    expect(check(addressed, troubles)).toEqual([]);
  });

  test.each<[trouble: Trouble]>([
    ["no-reader"],
    ["damaged"],
    ["too-large"],
    ["too-deep"],
    ["out-of-time"],
    ["not-delivered"],
  ])("asks an outsider's sender about what could be anything: %s", (trouble) => {
    expect(grades(trouble)).toEqual([[], ["note"], ["warn"], ["warn"]]);
  });

  test.each<[trouble: Trouble]>([["encrypted"], ["rights-managed"], ["only-pictures"], ["a-link"]])(
    "only notes what is usual: %s",
    (trouble) => {
      expect(grades(trouble)).toEqual([[], ["note"], ["note"], ["note"]]);
    },
  );

  test("a password beside the file that it opens is a finding of its own", () => {
    const found = check(outsider, [[], ["encrypted"]], "The password is Kestrel-41-Marl");
    expect(found).toEqual([
      {
        severity: "warn",
        evidence: { because: "password-beside", files: [1], recipients: [0] },
      },
      { severity: "note", evidence: { because: "encrypted", files: [1], recipients: [0] } },
    ]);
  });

  test.each<[situation: string, trouble: Trouble, text: string]>([
    ["a password and no encrypted file", "damaged", "The password is Kestrel-41-Marl"],
    ["an encrypted file and a promise", "encrypted", "I will text you the password."],
  ])("does not mistake %s for it", (_situation, trouble, text) => {
    const because = check(outsider, [[trouble]], text).map(({ evidence }) => evidence.because);
    expect(because).toEqual([trouble]);
  });

  test("tells of all files with one trouble at once, and of each trouble for itself", () => {
    const found = check(outsider, [["damaged"], ["damaged", "too-large"], []]);
    expect(found.map(({ evidence }) => [evidence.because, evidence.files])).toEqual([
      ["damaged", [0, 1]],
      ["too-large", [1]],
    ]);
  });
});
