import fc from "fast-check";

import { plainLetters } from "../../../src/core/likeness/plain-letters";

describe("plainLetters", () => {
  test.each([
    ["Ann", "ann"],
    ["Siân", "sian"],
    ["Ŵyn Ŷstrad", "wyn ystrad"],
    ["ẁ ẃ ẅ ŵ ỳ ý ÿ ŷ", "w w w w y y y y"],
    ["Gwenllïan Llŷr", "gwenllian llyr"],
    ["ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝ", "aaaaaaceeeeiiiinoooooouuuuy"],
    ["Łukasz Żółć", "lukasz zolc"],
    ["Dvořák Čapek Šafář", "dvorak capek safar"],
    ["Þór Æsa Œuvre Straße ĳ", "thor aesa oeuvre strasse ij"],
    ["Đorđe Ħal ŧ ŋ ſ", "dorde hal t n ſ".replace("ſ", "s")],
    ["İbrahim Işık", "ibrahim isik"],
    ["Nguyễn Thị Ánh", "nguyen thi anh"],
    ["Ａｎｎ", "ann"],
    ["ﬁona", "fiona"],
    ["O’Neill 1234 (x)", "o’neill 1234 (x)"],
    ["", ""],
  ])("writes %s as %s", (given, plain) => {
    expect(plainLetters(given)).toBe(plain);
  });

  test("folds combining marks away", () => {
    expect(plainLetters("Sia\u0302n w\u0302 e\u0301\u0300")).toBe("sian w e");
  });

  test.each(["Анна", "王小明", "أحمد", "Ελένη", "🙂"])("leaves %s to its own script", (name) => {
    expect(plainLetters(name)).toBe(name.toLowerCase());
  });

  test("covers every letter of Latin-1 and of Latin Extended-A", () => {
    for (let code = 0xc0; code <= 0x17f; code += 1) {
      if (code !== 0xd7 && code !== 0xf7) {
        expect(plainLetters(String.fromCharCode(code))).toMatch(/^[a-z]{1,2}$/);
      }
    }
  });

  test("agrees with Unicode wherever Unicode takes a letter apart", () => {
    for (let code = 0xc0; code <= 0x1eff; code += 1) {
      const letter = String.fromCharCode(code);
      const parts = letter
        .toLowerCase()
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "");
      if (/^[a-z]$/.test(parts)) {
        expect([letter, plainLetters(letter)]).toEqual([letter, parts]);
      }
    }
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plainLetters(plainLetters(text))).toBe(plainLetters(text));
      }),
    );
  });
});
