import fc from "fast-check";

import { passagesOf } from "../../../src/core/content/passages";

/** Place and text of each passage. */
function passages(text: string): string[] {
  return passagesOf(text).map(
    ({ place, start, end }) => `${place}: ${text.slice(start, end).trim()}`,
  );
}

const outlook = "From: Ann <a@x.example>\nSent: today\nTo: Ben <b@x.example>\nSubject: Hi\n\nHello";
const welsh =
  "Oddi wrth: Ann <a@x.example>\nAnfonwyd: heddiw\nAt: Ben <b@x.example>\nPwnc: Hi\n\nHelo";
const apple = "> On 3 Mar 2015, at 09:30, Ann <a@x.example> wrote:\n> \n> Hello";

describe("passagesOf", () => {
  test.each<[situation: string, text: string, parts: string[]]>([
    ["a text without quotes", "Hello\nthere", ["own-text: Hello\nthere"]],
    ["an empty text", "", []],
    ["Outlook's block", `Yes.\n\n${outlook}`, ["own-text: Yes.", `quoted: ${outlook}`]],
    ["Outlook's block in Welsh", `Ie.\n\n${welsh}`, ["own-text: Ie.", `quoted: ${welsh}`]],
    [
      "Gmail's line",
      "Yes.\n\nOn Tue, 3 Mar 2015 at 09:30, Ann <a@x.example> wrote:\nHello",
      ["own-text: Yes.", "quoted: On Tue, 3 Mar 2015 at 09:30, Ann <a@x.example> wrote:\nHello"],
    ],
    ["Apple Mail's line", `Yes.\n\n${apple}`, ["own-text: Yes.", `quoted: ${apple}`]],
    [
      "plain quote marks",
      "Yes.\n> Hello\n> there\n",
      ["own-text: Yes.", "quoted: > Hello\n> there"],
    ],
    [
      "an answer below what is quoted",
      "> Hello\nYes.\n> And?\nNo.",
      ["quoted: > Hello", "own-text: Yes.", "quoted: > And?", "own-text: No."],
    ],
    [
      "two messages",
      `Yes.\n\n${outlook}\n\n${outlook}`,
      ["own-text: Yes.", `quoted: ${outlook}`, `quoted: ${outlook}`],
    ],
    ["a forward without a word", outlook, [`quoted: ${outlook}`]],
    ["a forward with marks and without a word", apple, [`quoted: ${apple}`]],
    ["marks behind white space", "Yes.\n \t> Hello", ["own-text: Yes.", "quoted: > Hello"]],
    ["an arrow in a sentence", "Go to File > Open", ["own-text: Go to File > Open"]],
  ])("parts %s", (_situation, text, parts) => {
    expect(passages(text)).toEqual(parts);
  });

  const line = fc.constantFrom(
    "",
    "> a",
    "b",
    "From: A <a@x.example>",
    "Sent: x",
    "To: y",
    "Subject: z",
  );

  test("leaves nothing out", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join("\n");
        let behind = 0;
        for (const { start, end } of passagesOf(text)) {
          expect(start).toBe(behind);
          behind = end;
        }
        expect(behind).toBe(text.length);
      }),
    );
  });
});
