import { shownText } from "../../src/taskpane/shown-text";

describe("shownText", () => {
  test.each<[what: string, text: string, shown: string]>([
    ["an address as it is", "ann@mail.example", "ann@mail.example"],
    ["no character that turns an address around", "ann@\u202eelpmaxe.liam", "ann@ elpmaxe.liam"],
    ["no character without a width", "an\u200bn@mail.example", "an n@mail.example"],
    ["no second line", "Ann\r\nBcc", "Ann Bcc"],
    ["names in any script", "Siân Ó Briain 李", "Siân Ó Briain 李"],
  ])("shows %s", (_what, text, shown) => {
    expect(shownText(text)).toBe(shown);
  });
});
