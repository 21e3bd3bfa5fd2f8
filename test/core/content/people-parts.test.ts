import { cellsOf } from "../../../src/core/content/people/cells";
import { labelOf } from "../../../src/core/content/people/label";
import {
  behindBullet,
  isSameName,
  keyOfWords,
  nameHere,
  nameIn,
  nameKey,
} from "../../../src/core/content/people/names";
import { nameAtStart } from "../../../src/core/content/people/written-names";
import { found, peopleIn } from "./reading";

test.each<[situation: string, row: string, delimiter: string, cells: string[]]>([
  ["commas", "a, b ,c", ",", ["a", "b", "c"]],
  ["empty cells", ",a,,", ",", ["", "a", "", ""]],
  ["quotation marks", '"a, b","c"', ",", ["a, b", "c"]],
  ["a mark that nothing closes", 'a,"b,c', ",", ["a", "b,c"]],
  ["tabs", "a\tb c", "\t", ["a", "b c"]],
  ["another delimiter", "a,b;c", ";", ["a,b", "c"]],
  ["spaces", "a b  c    d", "  ", ["a b", "c", "d"]],
  ["spaces at the end", "a  b  ", "  ", ["a", "b"]],
  ["no spaces", "a b", "  ", ["a b"]],
  ["nothing", "", ",", [""]],
  ["nothing between spaces", "", "  ", []],
])("a row with %s has its cells", (_situation, row, delimiter, cells) => {
  const text = `x,  ${row}  ,y`;
  const some = cellsOf(text, 4, 4 + row.length, delimiter);
  expect(some.map(({ start, end }) => text.slice(start, end))).toEqual(cells);
});

test.each<[situation: string, line: string, name: string, behind: string]>([
  ["a colon", "Victim: Alan", "victim", "Alan"],
  ["a number", "Victim 12: Alan", "victim", "Alan"],
  ["a number sign", "Victim #2: Alan", "victim", "Alan"],
  ["an equals sign", "dob=1975", "dob", "1975"],
  ["a tab", "DOB\t1975", "dob", "1975"],
  ["a dash between spaces", "DOB - 1975", "dob", "1975"],
  ["dots that lead to it", "DOB.....1975", "dob", "1975"],
  ["a question mark", "Born when? 1975", "born when", " 1975"],
  ["stars for bold letters", "**DOB:** 1975", "", "**DOB:** 1975"],
  ["stars behind it", "DOB**: 1975", "dob", "1975"],
  ["a bullet", "- DOB: 1975", "dob", "1975"],
  ["a hyphen without spaces", "by-law", "", "by-law"],
  ["two dots", "DOB..1975", "", "DOB..1975"],
  ["a time", "10:30 Alan", "", "10:30 Alan"],
  ["nothing", "Alan Pugh", "", "Alan Pugh"],
])("a line with %s has its label", (_situation, line, name, behind) => {
  const text = `x\n${line}\ny: z`;
  const label = labelOf(text, { start: 2, end: 2 + line.length, gap: "none" }, () => "");
  expect([label.name, text.slice(label.end, 2 + line.length)]).toEqual([name, behind]);
});

test("a label does not reach into the next line", () => {
  const text = "Alan\t\nDOB: 1975";
  expect(labelOf(text, { start: 0, end: 4, gap: "none" }, () => "").name).toBe("");
  expect(labelOf(text, { start: 0, end: 5, gap: "none" }, () => "").name).toBe("alan");
});

test.each([
  "- ",
  "• ",
  "-",
  "* ",
  "o ",
  "[ ] ",
  "[x] ",
  "[]",
  "12. ",
  "(12) ",
  "3) ",
  "a) ",
  "(b) ",
  "## ",
  "## 3. ",
  "12, ",
  "1\t",
  "12  ",
  "1  ",
  "123        ",
  "1. ",
  "123.   ",
  "### 12) ",
  "* ".padEnd(4),
  "(a)   ",
  "1234;",
  "1 | ",
  "| ",
  "| - ",
  '"',
  "- “",
])("a line goes on behind the bullet %j", (bullet) => {
  expect(behindBullet(`x${bullet}Alan`, 1)).toBe(1 + bullet.length);
});

test.each(["", "12 ", "12345. ", "of ", "1234) ", "A) "])("%j is no bullet", (start) => {
  expect(behindBullet(`${start}alan`, 0)).toBe(0);
});

/** The name with which a text begins: where its words stand, and its key. */
function nameOf(text: string): string | undefined {
  nameHere.lastIndex = 0;
  const [match] = nameHere.exec(text) ?? [];
  const name = match && nameIn(text, 0, match.length);
  return name ? `${text.slice(name.start, name.end)} = ${name.key}` : undefined;
}

test.each<[situation: string, text: string, name: string | undefined]>([
  ["two words", "Alan Pugh of", "Alan Pugh = alan pugh"],
  ["a comma", "PUGH, Alan", "PUGH, Alan = alan pugh"],
  ["a bar", "PUGH | Alan", "PUGH | Alan = alan pugh"],
  ["columns of spaces", `Pugh${" ".repeat(24)}Alan`, `Pugh${" ".repeat(24)}Alan = alan pugh`],
  ["too many spaces", `Pugh${" ".repeat(25)}Alan`, undefined],
  ["an initial", "A. Pugh", "A. Pugh = a pugh"],
  ["two initials", "A.B. Pugh", "A.B. Pugh = ab pugh"],
  ["an initial in the middle", "Alan B Pugh", "Alan B Pugh = alan b pugh"],
  [
    "five words",
    "Alan Beth Carys Dewi Pugh Rees",
    "Alan Beth Carys Dewi Pugh = alan beth carys dewi pugh",
  ],
  ["a particle", "Rhys ap Gwilym", "Rhys ap Gwilym = ap gwilym rhys"],
  ["two particles", "Jan van der Mock", "Jan van der Mock = der jan mock van"],
  ["a particle at the end", "Alan Pugh de", "Alan Pugh = alan pugh"],
  ["a title", "Mr Pugh", "Pugh = pugh"],
  ["a title and two words", "Mrs Beth Pugh", "Beth Pugh = beth pugh"],
  ["an apostrophe", "Sean O'Mock", "Sean O'Mock = omock sean"],
  ["a hyphen", "Ann Mock-Pugh", "Ann Mock-Pugh = ann mockpugh"],
  ["accents", "Siân Ŵyn", "Siân Ŵyn = sian wyn"],
  ["what somebody is", "Victim Alan Pugh", "Alan Pugh = alan pugh"],
  ["a word of a place behind", "Alan Pugh Road", "Alan Pugh = alan pugh"],
  ["the word of a firm behind", "Mock Pugh Ltd", undefined],
  ["the end of a sentence", "Alan Exampleford. Beth", "Alan Exampleford = alan exampleford"],
  ["a sentence before it", "Exampleford. Alan Pugh", "Alan Pugh = alan pugh"],
  ["a title that is shortened", "Mrs. Beth Pugh", "Beth Pugh = beth pugh"],
  ["two initials alone", "A. B.", undefined],
  ["one word", "Alan went", undefined],
  ["small letters", "alan pugh", undefined],
])("reads a name with %s", (_situation, text, name) => {
  expect(nameOf(text)).toBe(name);
});

test.each<[text: string, isStrong: boolean]>([
  ["Mr Pugh", true],
  ["Alan Pugh", true],
  ["PUGH, Xyz", true],
  ["PU, Xyz", false],
  ["Pugh, Xyz", false],
  ["Xyz Pugh", false],
])("%s is surely a name: %s", (text, isStrong) => {
  expect(nameIn(text, 0, text.length)?.isStrong).toBe(isStrong);
});

test.each<[text: string, isAnnounced: boolean, isPart: boolean]>([
  ["Victim Xyz Pugh", true, false],
  ["The Xyz Pugh", false, true],
  ["Xyz Pugh", false, false],
])("%s is announced: %s, is part of something: %s", (text, isAnnounced, isPart) => {
  const name = nameIn(text, 0, text.length);
  expect([name?.isAnnounced, name?.isPart]).toEqual([isAnnounced, isPart]);
});

test.each<[written: string, key: string]>([
  ["TESTPERSON, Alan (Mockshire)", "alan testperson"],
  ["Alan Testperson <a@post.example>", "alan testperson"],
  ["Alan Testperson [mailto:a@post.example]", "alan testperson"],
  ["Alan Testperson | Mockshire", "alan testperson"],
  ["Alan Testperson / Mockshire", "alan testperson"],
  ["PC Alan Testperson", "alan testperson"],
  ["Siân Ŵyn", "sian wyn"],
  ["Beth", "beth"],
  ["", ""],
])("the key of %j is %j", (written, key) => {
  expect(nameKey(written)).toBe(key);
});

test.each<[words: string[], key: string]>([
  [["b", "a"], "a b"],
  [["a", "b"], "a b"],
  [["a", "a"], "a a"],
  [["c", "b", "a"], "a b c"],
  [["a"], "a"],
  [[], ""],
])("the key of the words %j is %j", (words, key) => {
  expect(keyOfWords(words)).toBe(key);
});

test.each<[one: string, other: string, isSame: boolean]>([
  ["pugh", "alan pugh", true],
  ["a pugh", "alan pugh", true],
  ["alan pugh", "a pugh", true],
  ["alan pugh", "alan pugh", true],
  ["alan rees", "alan pugh", false],
  ["ugh", "alan pugh", false],
  ["b pugh", "alan pugh", false],
])("%j and %j may be one: %s", (one, other, isSame) => {
  expect(isSameName(one, other)).toBe(isSame);
});

test.each<[behind: string, isName: boolean]>([
  ["", true],
  [",", true],
  [";", true],
  [": x", true],
  [" (44)", true],
  [" | x", true],
  ["\tx", true],
  ["\nx", true],
  [" 12", true],
  [" +44", true],
  ["/ x", true],
  [" - x", true],
  ['",', true],
  ["  x", true],
  [" of", true],
  [" at", true],
  [" on", true],
  [" born", true],
  [" b. 1975", false],
  [" dob", true],
  [" d.o.b", true],
  [" tel", true],
  [" mob", true],
  [" phone", true],
  [" aged", true],
  [" who", true],
  [" from", true],
  [" gan", true],
  [" o", true],
  [" offers", false],
  [" went", false],
  [" and", false],
])("at the start of a line, a name may stand before %j: %s", (behind, isName) => {
  const name = nameAtStart(`- Alan Pugh${behind}`, 0);
  expect(name !== undefined).toBe(isName);
});

test.each<[situation: string, text: string, people: number]>([
  ["eight digits of a date in a cell", "Name,DOB\nAlan Pugh,12031975", 1],
  ["a label of a place", "Venue: 1 Mill Lane, SA31 2PF, 07700 900123", 0],
  ["labels of one person", "Name: Alan Pugh\nTel: 07700 900111\nEmail: a@post.example", 1],
  [
    "a label that comes again",
    "Name: Alan Pugh\nDOB: 12/03/1975\nName: Beth Rees\nDOB: 13/04/1976",
    2,
  ],
  ["three e-mail addresses of nobody", "a@x.example, b@x.example, c@x.example", 0],
])("people in %s", (_situation, text, people) => {
  expect(peopleIn(text)).toBe(people);
});

test("characters that are taken out do not move what is found", () => {
  const text =
    "A\u200bla\u00adn Pugh, D\u200bOB 12/03/19\u200b75, SA3\u00ad1 2PF, password: Mill\u200b2Close";
  const { records, secrets } = found(text);
  const written = (one: { readonly start: number; readonly end: number }) =>
    text.slice(one.start, one.end);
  expect(records.map(({ details }) => details.map(written))).toEqual([
    ["A\u200bla\u00adn Pugh", "12/03/19\u200b75", "SA3\u00ad1 2PF", "Mill\u200b2Close"],
  ]);
  expect(secrets.map(written)).toEqual(["Mill\u200b2Close"]);
});
