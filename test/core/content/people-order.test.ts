import { readerFor } from "../../../src/core/content/content-reader";
import { plainContent } from "../../../src/core/content/content-settings";
import { headAt } from "../../../src/core/content/people/table-head";
import { listed, peopleIn } from "./reading";

const { heading } = readerFor(plainContent);

/** Delimiter and headings of the table whose head is the first line of a text. */
function headOf(text: string): string | undefined {
  const [first = "", second] = text.split("\n");
  const below =
    second === undefined
      ? undefined
      : ({ start: first.length + 1, end: text.length, gap: "none" } as const);
  const line = { start: 0, end: first.length, gap: "none" } as const;
  const head = headAt(text, line, below, [], undefined, heading);
  return head && `${JSON.stringify(head.delimiter)} ${head.headings.join("|")}`;
}

const long = (length: number) => "x".repeat(length);

test.each<[situation: string, text: string, head: string | undefined]>([
  ["two known headings", "Name,DOB\nx,b", '"," name|date-of-birth'],
  ["tabs", "Name\tDOB\nx\tb", '"\\t" name|date-of-birth'],
  ["bars", "Name | DOB | Foo\nx | b | c", '"|" name|date-of-birth|'],
  ["semicolons", "Name;DOB\nx;b", '";" name|date-of-birth'],
  ["columns of spaces", "Name   DOB\nx      b", '"  " name|date-of-birth'],
  ["one known heading of three", "Foo,DOB,Bar\nx,b,c", '"," |date-of-birth|'],
  ["one known heading of two and a comma", "Foo,DOB\nx,b", undefined],
  ["one known heading of two and a tab", "Foo\tDOB\nx\tb", '"\\t" |date-of-birth'],
  ["one known heading and another number of cells", "Foo,DOB,Bar\nx,b", undefined],
  ["one known heading above another", "DOB;Foo;Bar\nNI;b;c", undefined],
  ["no known heading", "Foo,Bar,Baz\nx,b,c", undefined],
  ["nothing below", "Name,DOB", undefined],
  ["no delimiter below", "Name,DOB\nxb", undefined],
  [
    "a first cell of 60 characters",
    `${long(60)},DOB,NI\nx,b,c`,
    '"," |date-of-birth|national-insurance',
  ],
  ["a first cell that is longer", `${long(61)},DOB,NI\nx,b,c`, undefined],
  ["a middle cell that is longer", `DOB,${long(61)},NI\nx,b,c`, undefined],
  ["a last cell that is longer", `DOB,NI,${long(61)}\nx,b,c`, undefined],
  [
    "600 characters",
    `DOB,NI,${Array(11).fill(long(53)).join(",")}\nx,b`.replace(/^(.{600}).*\n/, "$1\n"),
    '"," date-of-birth|national-insurance|||||||||||',
  ],
  ["more than 600", `DOB,NI,${Array(12).fill(long(53)).join(",")}\nx,b`, undefined],
])("a line with %s is the head %s", (_situation, text, head) => {
  expect(headOf(text)).toBe(head);
});

/** Numbers of which one person has one: two of a kind are two people. */
const singles: readonly (readonly [kind: string, one: string, other: string])[] = [
  ["National Insurance number", "AB 12 34 56 C", "AB 12 34 57 C"],
  ["NHS number", "NHS 999 123 4578", "NHS 943 476 5919"],
  ["passport", "passport 123456789", "passport 123456780"],
  ["driving licence", "MORGA657054SM9IJ", "MORGA657055SM9IJ"],
  ["date of birth", "DOB 12/03/1975", "DOB 13/03/1975"],
  ["PNC ID", "2001/0000001Q", "02/73319Z"],
  ["prison number", "NOMIS A1234BC", "NOMIS A1234BD"],
];

test.each(singles)("two of a %s are of two people", (_kind, one, other) => {
  expect(peopleIn(`${one} and ${other}`)).toBe(2);
  expect(peopleIn(`${one}\n${other}`)).toBe(2);
  expect(peopleIn(`${one} and ${one}`)).toBe(1);
});

const born = "Alan Pugh, DOB 12/03/1975";

test.each<[situation: string, text: string, people: number]>([
  ["two telephones", `${born}, 07700 900111, 07700 900112`, 1],
  ["three telephones", `${born}, 07700 900111, 07700 900112, 07700 900113`, 1],
  [
    "another telephone below, with its label",
    `${born}\nHome: 01632 960111\nMobile: 07700 900112`,
    1,
  ],
  [
    "a former address",
    "Name: Alan Pugh\nAddress: 1 Mill Lane, SA31 2PF\nPrevious address: 2 Mill Lane, SA33 4DE",
    1,
  ],
  [
    "two addresses that nobody is named with",
    "Home: 1 Mill Lane, SA31 2PF\nlives at 2 Mill Lane, SA33 4DE",
    2,
  ],
  ["a vehicle and another", `${born}, BD51 SMR, BD52 SMR`, 1],
  ["the town between street and postcode", "Alan Pugh, 12 Station Road, Xyz Mockbury, SA31 2PF", 1],
  ["his own name again", `${born}. Alan Pugh lives at 1 Mill Lane, SA31 2PF`, 1],
  ["his title and name again", `${born}. Mr Pugh lives at 1 Mill Lane, SA31 2PF`, 1],
  ["somebody else", `${born}. Beth Rees lives at 1 Mill Lane, SA31 2PF`, 2],
  ["somebody else below", `${born}\nBeth Rees\nDOB 13/04/1976`, 2],
  ["a label again", "DOB: 12/03/1975\nTel: 07700 900111\nDOB: 13/04/1976", 2],
  ["roles", "Victim: DOB 12/03/1975\nSuspect: DOB 13/04/1976", 2],
  ["two blocks", "DOB 12/03/1975\n\n\n07700 900111, SA31 2PF", 2],
  ["a row each", listed((r) => `${r.born}\t${r.mobile}`, "\n").replace(/^/, "DOB\tTel\n"), 8],
])("people are told apart with %s", (_situation, text, people) => {
  expect(peopleIn(text)).toBe(people);
});
