import { isDisclaimer, lineAround } from "../../../../src/core/content/words/marking-line";

describe("isDisclaimer", () => {
  test.each([
    "This e-mail is intended for the person named above.",
    "This email is for the addressee.",
    "This message may be privileged.",
    "Unauthorised use of this communication is forbidden.",
    "If you are not the recipient of this message, delete it.",
    "Mae'r e-bost hwn wedi ei fwriadu ar gyfer un person.",
    "Bwriadwyd y neges hon ar gyfer un person.",
  ])("knows %s", (said) => {
    expect(isDisclaimer(`CONFIDENTIAL\n${said}`, 12)).toBe(true);
  });

  test.each<[situation: string, text: string]>([
    ["what it is about alone", "This message is short."],
    ["whom it is for alone", "The minutes are intended for Monday."],
    ["a footer far below", `Minutes\n${"x ".repeat(150)}\nThis e-mail is intended for you.`],
  ])("is none: %s", (_situation, text) => {
    expect(isDisclaimer(text, 0)).toBe(false);
  });
});

test.each<[situation: string, text: string, before: string, behind: string]>([
  ["alone", "SECRET", "", ""],
  ["on a line", "a\nb SECRET c\nd", "b ", " c"],
  ["on a line that ends as on Windows", "a\r\nb SECRET c\r\nd", "b ", " c"],
  [
    "in a line that does not end",
    `${"a".repeat(500)}SECRET${"b".repeat(500)}`,
    "a".repeat(160),
    "b".repeat(160),
  ],
])("lineAround is what stands beside a marking %s", (_situation, text, before, behind) => {
  const start = text.indexOf("SECRET");
  expect(lineAround(text, start, start + "SECRET".length)).toEqual([before, behind]);
});
