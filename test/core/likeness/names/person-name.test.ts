import fc from "fast-check";

import { readLocalPart } from "../../../../src/core/likeness/names/local-part";
import { readDisplayName } from "../../../../src/core/likeness/names/person-name";
import { saidName as said } from "../../../support/said-name";

describe("readDisplayName", () => {
  test.each([
    "",
    "   ",
    "'",
    "''",
    "-",
    "4711",
    "PC 4711",
    "DC",
    "Sgt.",
    "Custody",
    "Custody Team",
    "Mockshire Police",
    "Heddlu Mockshire",
    "FOI",
    "info",
    "No Reply",
    "Press Office",
    "Ann and Bob Taylor",
    "Taylor & Sons Ltd",
    "Harris & Co",
    "Recovery Ops",
    "Mockshire Garage",
    "Dragon Taxis",
    "Safer Streets",
    "Night Shift",
    "West Response",
    "North Area",
    "North Mockton",
    "Operation Example",
    "Data Protection",
    "Neighbourhood Watch, Lower Mockton",
    "'custody@x.example'",
    "noreply@x.example",
    "'ataylor@x.example'",
    "(Ann Taylor)",
    "A",
    "A. B.",
    "One Two Three Four Five Six",
    "Анна Тейлор",
    "Ann Тейлор",
    "أحمد محمد",
    "王小明",
    "Ελένη Παπαδοπούλου",
    "🙂",
    "\u0301\u0302",
    "<",
    "@",
    "[[[[",
  ])("reads no name in %j", (displayName) => {
    expect(readDisplayName(displayName)).toBeUndefined();
  });

  test.each([
    ["Ann Taylor", "ann taylor"],
    ["  Ann   Taylor ", "ann taylor"],
    ["ANN TAYLOR", "ann taylor"],
    ["ann taylor", "ann taylor"],
    ["Ann M Taylor", "ann taylor (m)"],
    ["Ann M. Taylor", "ann taylor (m)"],
    ["Ann Mary Taylor", "ann taylor"],
    ["Taylor, Ann", "ann taylor !"],
    ["Taylor; Ann M.", "ann taylor (m) !"],
    ["TAYLOR, Ann 1234 (Mockshire Police)", "ann taylor !"],
    ["TAYLOR, Ann (PC 4711)", "ann taylor !"],
    ["Taylor Ann PC 4711", "taylor ann"],
    ["PC 1234 Ann TAYLOR", "ann taylor !"],
    ["PC4711 Ann Taylor", "ann taylor"],
    ["P.C. Ann Taylor", "ann taylor"],
    ["T/DCI Ann Taylor", "ann taylor"],
    ["A/Sgt Ann Taylor", "ann taylor"],
    ["Det Insp Ann Taylor", "ann taylor"],
    ["Ch Supt Ann Taylor", "ann taylor"],
    ["Chief Constable Ann Taylor", "ann taylor"],
    ["Dr. Ann Taylor-Jones [Council]", "ann taylorjones"],
    ["Anne-Marie Lloyd-Jones", "annemarie lloydjones"],
    ["Taylor Jones, Ann", "ann taylorjones !"],
    ["Cllr Ann Taylor MBE", "ann taylor"],
    ["Ann Taylor, MBE", "ann taylor"],
    ["Ma, Jing", "jing ma !"],
    ["Rev Ann Taylor", "ann taylor"],
    ["Y Parch. Ifan Puw", "ifan puw"],
    ["'Ann Taylor'", "ann taylor"],
    ['"Ann Taylor"', "ann taylor"],
    ["Ann Taylor - Mockshire Police", "ann taylor"],
    ["Mockshire Police - Ann Taylor", "ann taylor"],
    ["Ann Taylor | Mockshire Council", "ann taylor"],
    ["Ann Taylor/MOCK/EX@EXAMPLE", "ann taylor"],
    ["Ann Taylor, Mockshire Police", "ann taylor"],
    ["Taylor, Ann, Mockshire Police", "ann taylor !"],
    ["Ann Taylor via Teams", "ann taylor"],
    ["Ann Taylor (E-mail)", "ann taylor"],
    ["Ann Taylor (Business Fax)", "ann taylor"],
    ["Ann Taylor <mailto:ann@x.example>", "ann taylor"],
    ["Ann Taylor <ann@x.example>", "ann taylor"],
    ["Ann Taylor ann@x.example", "ann taylor"],
    ["'ann.taylor@x.example'", "ann taylor"],
    ["<ann.taylor@x.example>", "ann taylor"],
    ["Siân ap Rhys", "sian rhys"],
    ["SIÂN AP RHYS", "sian rhys"],
    ["ap Rhys, Siân", "sian rhys !"],
    ["Gwenllïan ferch Llywelyn", "gwenllian llywelyn"],
    ["Ieuan ab Owain", "ieuan owain"],
    ["Ŵyn Ŷstrad-Llŷr", "wyn ystradllyr"],
    ["Sia\u0302n Rhys", "sian rhys"],
    ["O'Neill, Dafydd", "dafydd oneill !"],
    ["O’Neill, Dafydd", "dafydd oneill !"],
    ["Dafydd O' Neill", "dafydd oneill"],
    ["Mc Donald, Ann", "ann mcdonald !"],
    ["Ann Mc Donald", "ann mcdonald"],
    ["Jan van der Berg", "jan berg"],
    ["van der Berg, Jan", "jan berg !"],
    ["Le, Thi", "thi le !"],
    ["DI Jones", "? jones !"],
    ["Di Jones", "di jones"],
    ["PC Taylor", "? taylor !"],
    ["PC Ann", "? ann !"],
    ["John Constable", "john constable"],
    ["Peter Lord", "peter lord"],
    ["Ann West", "ann west"],
    ["WEST, Ann 4711", "ann west !"],
    ["Special Constable 9012 Evans", "? evans !"],
    ["Special Constable Ann Taylor", "ann taylor"],
    ["Lord Peter Wimsey", "peter wimsey"],
    ["A Taylor", "? taylor (a) !"],
    ["Taylor, A", "? taylor (a) !"],
    ["J.R. Taylor", "? taylor (jr) !"],
    ["Ann", "ann ? !"],
    ["Xylo", "? ? !"],
    ["Łukasz Żółć", "lukasz zolc"],
    ["Ann 🙂 Taylor", "ann taylor"],
    ["Jo Li", "jo li"],
  ])("reads %j as %s", (displayName, name) => {
    expect(said(readDisplayName(displayName))).toBe(name);
  });

  test.each([
    ["William (Chip) Taylor", ["william", "taylor", "chip"]],
    ['William "Chip" Taylor', ["william", "chip", "taylor"]],
    ["Ann Taylor-Jones", ["ann", "taylorjones", "taylor", "jones"]],
    ["Taylor, Ann Mary", ["taylor", "ann", "mary"]],
  ])("keeps every word of %j", (displayName, words) => {
    expect(readDisplayName(displayName)?.words).toEqual(words);
  });

  test("reads any text, and never a name of nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (displayName) => {
        const name = readDisplayName(displayName);
        const words = name?.words ?? ["a"];
        expect(words.length).toBeGreaterThan(0);
        expect(words.every((word) => /^[a-z-]+$/.test(word))).toBe(true);
      }),
    );
  });

  test.each([
    "(".repeat(100_000),
    "a ".repeat(100_000),
    "a-".repeat(100_000),
    "@'".repeat(100_000),
  ])("takes no time over a very long one", (displayName) => {
    const start = performance.now();
    readDisplayName(displayName);
    readLocalPart(`${displayName}@x.example`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
