import fc from "fast-check";

import {
  fitAlert,
  markdownLayout,
  maxAlertLength,
  plainLayout,
} from "../../src/outlook/alert-text";

const more = (left: number) => `And ${left} more.`;
const closing = "Open the pane: Second Look";
const sentence = fc.string({ minLength: 1, maxLength: 300 }).map((text) => `${text}.`);

describe("fitAlert", () => {
  test.each([
    ["plain", plainLayout, "One. Two. Open the pane: Second Look"],
    ["markdown", markdownLayout, "**One.**\n\n- Two.\r\n\nOpen the pane: Second Look"],
  ])("says everything in %s where there is room", (_name, layout, expected) => {
    expect(fitAlert({ sentences: ["One.", "Two."], more, closing }, layout)).toBe(expected);
  });

  test.each<[situation: string, length: number, sentences: number]>([
    ["exactly fills the alert", 500, 2],
    ["is one character too long", 501, 1],
  ])("keeps or drops a sentence that %s", (_situation, length, kept) => {
    const first = "First.";
    const second = "x".repeat(length - `${first}  ${closing}`.length);
    const text = fitAlert({ sentences: [first, second], more, closing }, plainLayout);
    expect(text?.includes(second)).toBe(kept === 2);
    expect(text?.startsWith(first)).toBe(true);
  });

  test("leaves out whole sentences, and says how many", () => {
    const long = `${"x".repeat(300)}.`;
    const text = fitAlert({ sentences: ["First.", long, long, long], more, closing }, plainLayout);
    expect(text).toBe(`First. ${long} And 2 more. ${closing}`);
  });

  test.each([
    ["plain", plainLayout],
    ["markdown", markdownLayout],
  ])("never exceeds Outlook's limit in %s, and never cuts a sentence", (_name, layout) => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
        const text = fitAlert({ sentences, more, closing }, layout);
        expect(text?.length).toBeLessThanOrEqual(maxAlertLength);
        expect(text?.endsWith(closing)).toBe(true);
      }),
    );
  });

  test("is no text where not even the first sentence has room", () => {
    const sentences = [`${"x".repeat(480)}.`, "Second."];
    expect(fitAlert({ sentences, more, closing }, plainLayout)).toBeUndefined();
  });
});
