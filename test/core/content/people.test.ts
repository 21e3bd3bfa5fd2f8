import fc from "fast-check";

import { htmlToText } from "../../../src/core/content/html-text";
import { listed, peopleIn, type Resident, residents } from "./reading";

const line = ({ name, street, postcode, mobile }: Resident) =>
  `${name}, ${street}, ${postcode}, ${mobile}`;
const stanza = ({ name, street, postcode, home, mobile }: Resident) =>
  `${name}\n${street}\n${postcode}\nHome: ${home}\nMobile: ${mobile}`;
const labels = ({ name, born, street, postcode, mobile }: Resident) =>
  `Name: ${name}\nDOB: ${born}\nAddress: ${street}, ${postcode}\nTel: ${mobile}`;
const clause = ({ name, born, street, postcode }: Resident) =>
  `${name} (DOB ${born}) of ${street}, ${postcode}`;
const cells = ({ name, born, postcode, mobile }: Resident) => [name, born, postcode, mobile];

const head = ["Name", "Date of birth", "Postcode", "Phone"];
const table = [head, ...residents.map(cells)];
const htmlTable = `<table>${table
  .map((row) => `<tr>${row.map((cell) => `<td><p class=MsoNormal>${cell}</p></td>`).join("")}</tr>`)
  .join("\n")}</table>`;

describe("people in a table", () => {
  const rows = (cell: (resident: Resident) => string) => listed((r) => `x,${cell(r)},y`, "\n");

  test.each([
    "DOB",
    "DOBs",
    "Subject DOB",
    "Victim's DOB",
    "DOB date",
    "Date_of_Birth",
    "dateOfBirth",
  ])("are told by one column alone: %s", (name) => {
    expect(peopleIn(`Foo,${name},Markers\n${rows((r) => r.born)}`)).toBe(residents.length);
  });

  test.each(["NI", "NI numbers", "National Insurance #"])("are told by the column %s", (name) => {
    const short = rows((r) => r.nationalInsurance.slice(0, -2));
    expect(peopleIn(`Foo,${name},Markers\n${short}`)).toBe(residents.length);
  });

  test.each(["Offender", "Nominal", "Patient name", "Address 1", "Address line 2"])(
    "are told below a head with %s",
    (name) => {
      const value = (r: Resident) =>
        name.startsWith("Address") ? `${r.name}, ${r.street}` : r.name;
      const text = `${name}\tFoo\tMarkers\n${listed((r) => `${value(r)}\t${r.mobile}\t${r.email}`, "\n")}`;
      expect(peopleIn(text)).toBe(residents.length);
    },
  );
});

describe("people in a layout", () => {
  test.each<[situation: string, text: string]>([
    ["lines of prose", listed(line, "\n")],
    ["lines that end as on Windows", listed(line, "\r\n")],
    [
      "lines with nothing but an address",
      listed((r) => `${r.name}, ${r.street}, ${r.postcode}`, "\n"),
    ],
    ["neighbours of one postcode", listed((r) => `${r.name}, ${r.street}, SA31 2PF`, "\n")],
    ["a household each with a mobile", listed((r) => `${r.name}, SA31 2PF, ${r.mobile}`, "\n")],
    ["bullets", listed((r) => `- ${r.name}, ${r.postcode}`, "\n")],
    ["numbers and nothing else", listed((r) => r.nationalInsurance, "\n")],
    ["names and old dates", listed((r) => `${r.name} ${r.born}`, "\n")],
    ["names above details", listed((r) => `${r.name}\n${r.street}, ${r.postcode}`, "\n")],
    ["blocks", listed(stanza, "\n\n")],
    [
      "neighbours in blocks that end as on Windows",
      listed((r) => `${r.name}\r\n${r.street}\r\nSA31 2PF`, "\r\n\r\n"),
    ],
    ["blocks that end as on Windows", listed(stanza, "\n\n").replace(/\n/g, "\r\n")],
    [
      "three lines each and no empty line",
      listed((r) => `${r.name} DOB ${r.born}\n${r.postcode}\n${r.home}`, "\n"),
    ],
    ["lists of labels", listed(labels, "\n")],
    ["lists of labels, double spaced", listed(labels, "\n").replace(/\n/g, "\n\n")],
    ["lists of labels and tabs", listed(labels, "\n\n").replace(/: /g, "\t")],
    ["a sentence", `We spoke to ${listed(clause, ", ")}.`],
    [
      "a sentence with telephones",
      listed((r) => `${r.name} of ${r.postcode} on ${r.mobile}`, " and "),
    ],
    ["CSV", table.map((row) => row.join(",")).join("\n")],
    [
      "CSV with quotation marks",
      `Name,Address,DOB\n${listed((r) => `"${r.name}","${r.street}",${r.born}`, "\n")}`,
    ],
    ["a table with tabs", table.map((row) => row.join("\t")).join("\r\n")],
    ["a table with bars", `|${table.map((row) => row.join(" | ")).join("|\n|")}|`],
    ["a table with one cell on each line", table.map((row) => row.join("\n")).join("\n")],
    ["the same, double spaced", table.map((row) => row.join("\n\n")).join("\n\n")],
    ["a table in HTML", htmlToText(htmlTable)],
    ["telephones and e-mail addresses", listed((r) => `${r.name} ${r.mobile} ${r.email}`, "\n")],
    ["a quoted message", listed(line, "\n").replace(/^/gm, "> ")],
  ])("are counted each once: %s", (_situation, text) => {
    expect(peopleIn(text)).toBe(residents.length);
  });

  test.each<[situation: string, text: string, people: number]>([
    ["home and mobile on one line", "Alan Mock, home 01632 960123 mobile 07700 900123", 1],
    ["two National Insurance numbers on one line", "AB123456C and AB654321D", 2],
    ["an address and the telephone below", "Alan, SA31 2PF\n07700 900123, a@post.example", 1],
    [
      "a table with empty cells",
      "Name,DOB,Postcode,NI\nA,12/03/1975,,\nB,,,AB123456C\nC,,LD1 5AA,",
      3,
    ],
    [
      "a list in which each tells something else",
      "1. Alan Mock, SA31 2PF\n2. Beth, DOB 12/03/1975\n3. AB123456C",
      3,
    ],
    ["a victim and a witness", "Victim: Alan, SA31 2PF\nWitness: Beth, LD1 5AA", 2],
    [
      "a table of names in two columns",
      "Surname\tForename\tMobile\tE-mail\nMock\tA\t07700 900111\ta@post.example\nMock\tB\t07700 900112\tb@post.example",
      2,
    ],
    [
      "an address with a name of its own",
      "Alan Mock, DOB 12/03/1975, Bryn Awel, Mockton, SA31 2PF",
      1,
    ],
    ["a town of two words", "Alan Mock, 12 Station Road, Burry Port, SA31 2PF", 1],
    ["a move", "Alan Mock went from 12 Station Road, SA31 2PF to 3 Mill Lane, LD1 5AA.", 1],
    ["one name in two orders", "MOCK, Alan, DOB 12/03/1975\n\n\nAlan Mock, 12 Station Road", 1],
    ["two of one name who differ", "Alan Mock, DOB 12/03/1975\n\n\nAlan Mock, DOB 13/04/1976", 2],
    ["a sentence broken over lines", listed(clause, ", ").replace(/(.{66,80}) (?!\d)/g, "$1\n"), 8],
    [
      "the same people again in a reply",
      `${listed(line, "\n")}\n\n> ${listed(stanza, "\n>\n").replace(/\n/g, "\n> ")}`,
      8,
    ],
    [
      "a person of several places",
      "Alan, DOB 12/03/1975, SA31 2PF\n\n\nDOB 12/03/1975, NI AB123456C",
      1,
    ],
    [
      "a person whom a third record links",
      "DOB 12/03/1975, 1 Mill Lane, SA31 2PF\n\n\n07700 900111, a@post.example\n\n\nSA31 2PF, 07700 900111",
      1,
    ],
    [
      "neighbours whom a third record does not link",
      "DOB 12/03/1975, SA31 2PF\n\n\nDOB 13/04/1976, SA31 2PF\n\n\nHome address SA31 2PF",
      2,
    ],
    [
      "addresses of before and of work",
      "Name: Alan\nAddress: 1 Mill Lane, SA31 2PF\nPrevious address: 2 Mill Lane, SA33 4DE\nWork address: LD1 5AA",
      1,
    ],
    ["dates after one label", "Alan and Beth were born on 12/03/1975 and 01/02/1980.", 2],
    ["a sentence above an address", "Thank you\n\nHer address is 1 Mill Lane, SA31 2PF", 1],
    [
      "a paragraph below a signature",
      "Kind regards\nBob\nMockshire Police\n\nAlan Testperson, 1 Mill Lane, SA31 2PF, 07700 900111",
      1,
    ],
    ["twins", "DOB 12/03/1975, NI AB123456C\n\n\nDOB 12/03/1975, NI AB654321D", 2],
  ])("%s", (_situation, text, people) => {
    expect(peopleIn(text)).toBe(people);
  });
});

const signature =
  "PC 9001 Beth Exampleton\nResponse Team\n3 High Street, Sampleton, SA31 2PF\n" +
  "Tel: 101 ext 1234 | Mob: 07700 900123";

describe("nobody is counted", () => {
  test.each<[situation: string, text: string]>([
    ["in an empty text", ""],
    ["with a telephone number and no more", "Ring Alan on 07700 900123"],
    ["in a list of telephone numbers", listed((r) => `${r.name} ${r.mobile}`, "\n")],
    ["in a list of e-mail addresses", listed((r) => r.email, "; ")],
    ["under `Kind regards`", `See you on Monday.\n\nKind regards,\n\n${signature}`],
    ["under `Cofion`", `Diolch am hyn.\r\n\r\nCofion cynnes\r\n\r\n${signature}`],
    ["under the mark of a signature", `See you.\n-- \n${signature}`],
    ["with an address of the force", `See you.\n\n${signature}\nbeth@mockshire.police.example`],
    ["in a quoted signature", `Noted.\n\n> Regards\n>\n${signature.replace(/^/gm, "> ")}`],
    [
      "as a colleague",
      listed((r) => `${r.name}, SA31 2PF, ${r.name.slice(0, 4)}@mockshire.police.example`, "\n"),
    ],
    ["at a police station", "Police Station, High Street, Sampleton SA31 2PF, 01632 960123"],
    [
      "as an organisation",
      "Ring 0300 123 4567 or Crimestoppers on 0800 555 111, help@post.example",
    ],
    [
      "in the head of a quoted message",
      "From: Alan <alan@post.example>\nTo: b@post.example,\n c@post.example",
    ],
    [
      "as the writer of a quoted message",
      "On 12 March 2024 at 10:00, Alan <a@post.example> wrote:\n> Hi",
    ],
    ["on a parcel", "Order 9991234578, ref 01234 on 12/03/2024, call +1 202 555 0104"],
    ["at a meeting", "Gold Group 12/03/2026, Room B4 2ND floor, 10:30 to 12:00"],
  ])("%s", (_situation, text) => {
    expect(peopleIn(text)).toBe(0);
  });

  test.each<[situation: string, text: string, people: number]>([
    ["a list under `Kind regards`", `Kind regards\n\n${listed(line, "\n")}`, 8],
    [
      "the message below a signature",
      "Regards\nBeth\n\nFrom: C\nSent: today\n\nVictim: Alan, SA31 2PF",
      1,
    ],
    ["a National Insurance number in a signature", `Regards\n${signature}\nNI AB123456C`, 1],
    ["a date of birth beside the sender's address", "b@mockshire.police.example DOB 12/03/1975", 1],
    [
      "a list beside the sender's address",
      `To b@mockshire.police.example\n${listed(line, "\n")}`,
      8,
    ],
  ])("but for %s", (_situation, text, people) => {
    expect(peopleIn(text)).toBe(people);
  });
});

describe("a postcode alone is nobody's", () => {
  test.each<[situation: string, text: string]>([
    ["of parts", "Model B12 3AB, part E14 5HQ, drawing M16 8GD"],
    ["of standards", "Refs: EN12 3AB (BS EN12 1BD), M12 6ED bolts, G3 2PF grade"],
    ["for a satnav", "For sat nav use SA31 2PF (car park). Bus stop at SA31 1AA."],
    ["of a route", "Parade: starts SA31 2PF, passes SA31 1AA, ends SA31 3JP"],
    ["of a street", "01/03/2024 Mill Lane SA30 2PF\n02/03/2024 Mill Lane SA31 2PF"],
    ["of a public house", "The Red Lion, High Street, Mockton, SA31 2PF"],
    [
      "of a company with a telephone",
      "Example & Co Solicitors, 12 High Street, SA31 2PF, 01632 960123",
    ],
    ["of a company in a block", "Example LLP\n12 High Street\nSA31 2PF\n01632 960123"],
    ["of a garage", "Garage 1, Unit 1 Trading Estate, Mockton SA31 2PF, 01632 960123"],
    [
      "in a table of stations",
      "Station,Address,Postcode,Tel\nMockton,1 High Street,SA31 2PF,01632 960123",
    ],
    ["of a shop with its number", "Meet us at 12 High Street, Mockton SA31 2PF"],
    ["of three shops", "1 High Street, SA31 2PF\n2 High Street, SA31 2PG\n3 High Street, SA31 2PH"],
  ])("%s", (_situation, text) => {
    expect(peopleIn(text)).toBe(0);
  });

  test.each<[situation: string, text: string]>([
    ["a word of living there", "She lives at 12 High Street, Mockton SA31 2PF"],
    ["a name", "- Alan Testperson, SA31 2PF"],
    ["an initial and a surname", "A. Testperson, SA31 2PF"],
    ["a surname that is also a street's", "Beth Hill, SA31 2PF"],
    ["a surname and a forename", "Ŵyn, Siân, SA31 2PF"],
    ["a name in a sentence", "We saw Alan Testperson of SA31 2PF."],
    ["a name above", "Alan Testperson\nTy Gwyn\nSA31 2PF"],
    ["what somebody is", "Witness 2: Beth, SA31 2PF"],
    ["a telephone", "SA31 2PF, 07700 900123"],
    ["a column of names", "Surname,Postcode\nTestperson,SA31 2PF"],
  ])("unless beside it stands %s", (_situation, text) => {
    expect(peopleIn(text)).toBe(1);
  });
});

describe("the count", () => {
  const layout = fc.constantFrom(line, stanza, labels, clause);
  const part = fc
    .tuple(layout, fc.uniqueArray(fc.constantFrom(...residents), { minLength: 1, maxLength: 4 }))
    .map(([write, some]) => listed(write, "\n", some));
  const parts = fc.array(part, { minLength: 1, maxLength: 4 });

  test("does not depend on the order of the blocks", () => {
    fc.assert(
      fc.property(parts, (blocks) => {
        const turned = [...blocks].reverse();
        expect(peopleIn(turned.join("\n\n\n"))).toBe(peopleIn(blocks.join("\n\n\n")));
      }),
    );
  });

  test("stays the same when the text is repeated", () => {
    fc.assert(
      fc.property(parts, (blocks) => {
        const text = blocks.join("\n\n");
        expect(peopleIn(`${text}\n\n\n${text}`)).toBe(peopleIn(text));
      }),
    );
  });

  test("stays the same when the text is quoted", () => {
    fc.assert(
      fc.property(parts, fc.constantFrom("> ", ">", ">> ", "> > "), (blocks, mark) => {
        const text = blocks.join("\n\n");
        expect(peopleIn(text.replace(/^/gm, mark))).toBe(peopleIn(text));
      }),
    );
  });

  test("is how many of the residents the text names", () => {
    fc.assert(
      fc.property(fc.subarray([...residents], { minLength: 1 }), layout, (some, write) => {
        expect(peopleIn(listed(write, "\n", some))).toBe(some.length);
      }),
    );
  });
});
