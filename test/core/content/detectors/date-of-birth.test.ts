import { dateOfBirth, isOld } from "../../../../src/core/content/detectors/date-of-birth";
import { keys } from "./seen";

describe("date-of-birth", () => {
  test.each<[situation: string, text: string]>([
    ["the date of a meeting", "Meeting on 12/03/2026 at 10:30"],
    ["a day that does not exist", "DOB 31/02/1975"],
    ["a leap day in another year", "DOB 29/02/1975"],
    ["a month that does not exist", "DOB 13/13/1975"],
    ["a day of no number", "DOB 00/03/1975"],
    ["a version", "version 1.2.75"],
    ["a year before anybody alive", "DOB 12/03/1899"],
    ["a year to come", "DOB 12/03/2050"],
    ["a date after a sentence that speaks of birth", "Give the date of birth. Meet on 12/03/1998."],
    ["a date in the paragraph behind", "date of birth\n\n12/03/1998"],
    ["a change to a record", "the date of birth was changed on 12/03/2026"],
    ["a baby to visit", "the baby born there will be seen on 12/03/2026"],
    ["a date before a birth", "On 12/03/2026 Beth visited the town where Alan was born"],
    ["an arrest before a birth", "arrested 14/05/2001, DOB not known"],
    ["a bank holiday in brackets", "Easter Monday (06/04/2026)"],
    ["a date in brackets after one word", "Monday (12/03/2001)"],
    ["a date in brackets with more", "Alan Testperson (12/03/1975 to 2026)"],
    ["part of a longer number", "DOB 112/03/1975, DOB 12/03/1975/2"],
    ["a path", "DOB/files/2024/12/03/1975"],
    ["separators that differ", "DOB 12/03-1975"],
    ["a year alone", "born in 1975, Police Act 1996, since b.c. 1950"],
    ["a number and a year", "DOB 12, 1975"],
    ["a word that begins like a month", "DOB 12 novices 75, DOB 20 marks 75"],
    ["a telephone between", "DOB not known, 07700 900123, 12/03/1975"],
    ["part of a word", "newborn 12/03/2026, airborne 12/03/2026"],
  ])("does not see %s", (_situation, text) => {
    expect(keys(dateOfBirth, text)).toEqual([]);
  });

  test.each<[situation: string, text: string]>([
    ["after its words", "DOB 12/03/1975"],
    ["after words with dots", "d.o.b. 1975-03-12"],
    ["in words", "born on 12th March 1975"],
    ["in words of three letters", "born 12-Mar-1975"],
    ["in words without spaces", "DOB 12MAR1975"],
    ["over the end of a line", "DOB 12 March\n1975"],
    ["with two digits for the year", "D.O.B: 12.03.75"],
    ["with an apostrophe for the century", "born 12 March '75"],
    ["with spaces", "DOB 12 03 1975"],
    ["with spaces around its strokes", "DOB 12 / 03 / 1975"],
    ["without separators", "DOB: 12031975"],
    ["without separators, the year first", "DOB: 19750312"],
    ["as a machine writes it", "birthdate 1975-03-12T00:00:00Z"],
    ["before its words", "12/03/1975 (DOB)"],
    ["before a verb", "12/03/1975 is her date of birth"],
    ["after words that say how to write it", "Date of birth (dd/mm/yyyy): 12/03/1975"],
    ["as the answer to a question", "What is your date of birth?\nA: 12/03/1975"],
    ["after a sentence", "He lives here. DOB 12/03/1975"],
    ["after a place", "born in Mock Sampleton on 12/03/1975"],
    ["in Welsh", "Dyddiad geni: 12/03/1975"],
    ["in Welsh words", "ganwyd 12 Mawrth 1975"],
    ["in Welsh words with an article", "ganwyd ar 12fed o Fawrth 1975"],
    ["with a Welsh word", "Siân, ganed 12/03/1975"],
    ["after one letter and a name", "Alan Testperson (b. 12/03/1975)"],
    ["in brackets after a name", "Alan Testperson (12/03/1975)"],
    ["in brackets after a surname", "TESTPERSON, Alan (12/03/1975)"],
    ["in brackets after a Welsh name", "Siân Ŵyn (12/03/1975)"],
    ["not the arrest before it", "arrested 14/05/2001, DOB 12/03/1975"],
    ["not the arrest after it", "DOB 12/03/1975, arrested 14/05/2001"],
    ["not the visit after it", "DOB 12/03/1975, 01/02/2024 visited"],
  ])("reads one %s", (_situation, text) => {
    expect(keys(dateOfBirth, text)).toEqual(["1975-03-12"]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["that can only be American", "DOB 03/25/1975", "1975-03-25"],
    ["behind its month, which its text lacks", "born March 12, 1975", "1975-00-12"],
    ["of a leap day", "DOB 29/02/1976", "1976-02-29"],
    ["of this century, with two digits", "DOB 12/03/09", "2009-03-12"],
    ["of the last century, with two digits", "DOB 12/03/36", "1936-03-12"],
    ["that is a year only", "Alan Testperson, b. 1975", "1975"],
    ["that is a year only, in brackets", "Alan Testperson (born 1975)", "1975"],
  ])("reads one %s", (_situation, text, key) => {
    expect(keys(dateOfBirth, text)).toEqual([key]);
  });

  test.each<[situation: string, text: string, count: number]>([
    ["with commas", "DOBs: 12/03/1975, 01/02/1980, 03/04/1990", 3],
    ["in a sentence", "Their dates of birth are 12/03/1975, 01/02/1980 and 03/04/1990.", 3],
    ["with strokes", "Alan / Beth, DOB 12/03/1975 / 01/02/1980", 2],
    ["on lines", "Dates of birth:\n12/03/1975\n01/02/1980\n03/04/1990", 3],
    ["with words between", "DOB 12/03/1975 and seen 01/02/2024", 1],
  ])("reads all dates after one word %s", (_situation, text, count) => {
    expect(keys(dateOfBirth, text)).toHaveLength(count);
  });

  test.each<[written: string, key: string]>([
    ["March 12, 1975", "1975-03-12"],
    ["12 Rhagfyr 1975", "1975-12-12"],
    ["3/25/1975", "1975-03-25"],
    ["99/99/1975", "99991975"],
  ])("spells %s as %s", (written, key) => {
    expect(dateOfBirth.key?.(written)).toBe(key);
  });

  test("tells an old date from one of a meeting", () => {
    expect(isOld("1975-03-12")).toBe(true);
    expect(isOld("2015-12-31")).toBe(true);
    expect(isOld("2016-01-01")).toBe(false);
  });

  test.each([
    "DOB",
    "D.O.B.",
    "Date of birth",
    "Subject DOB",
    "date Of Birth",
    "Dyddiad geni",
    "Born",
    "DOB (dd/mm/yy)",
  ])("knows a column %s", (head) => {
    expect(dateOfBirth.column?.test(head)).toBe(true);
  });

  test.each(["Date", "Date of arrest", "Place of birth", "Dates"])(
    "does not know a column %s",
    (head) => {
      expect(dateOfBirth.column?.test(head)).toBe(false);
    },
  );

  test.each<[value: string, isDate: boolean]>([
    ["3/25/1975", true],
    ["March 12, 1975", true],
    ["12 March 1975", true],
    ["1975", true],
    ["1975-03-12 00:00:00", true],
    ["unknown", false],
    ["34 years, seen twice", false],
  ])("takes %s in its column: %s", (value, isDate) => {
    expect(dateOfBirth.loose?.test(value)).toBe(isDate);
  });
});
