import { fold } from "../../../src/core/content/fold";
import { peopleIn } from "./reading";

describe("people are told apart where they stand", () => {
  test.each<[situation: string, text: string, people: number]>([
    [
      "in columns below headings at the start of lines",
      "Name\tAlan Pugh\tJean Tonks\tHuw Bebb\nDOB\t01/02/1980\t02/02/1981\t03/02/1982",
      3,
    ],
    [
      "in such columns with bars",
      "| Surname | Pugh | Tonks |\n| Forename | Alan | Jean |\n| DOB | 01/02/1980 | 02/02/1981 |",
      2,
    ],
    [
      "in such columns with commas",
      "Name,Alan Pugh,Jean Tonks,Huw Bebb\nPostcode,SA1 2AB,SA1 2AD,SA1 2AE",
      3,
    ],
    [
      "in a form for two",
      "Name: Alan Pugh    Name: Jean Tonks\nDOB: 01/02/1980    DOB: 02/02/1981",
      2,
    ],
    [
      "behind answers",
      "Q: Your name?\nA: Yaw Danjuma.\nQ: Born?\nA: Born on 1 May 1980.\nQ: Home?\nA: 2 Mill Lane, Mockbury.\n\nQ: Your name?\nA: Bogdan Barbu.\nQ: Born?\nA: Born on 2 May 1981.",
      2,
    ],
    [
      "behind addresses",
      "1 Mill Lane: Yaw Danjuma, 07700 900123\n2 Mill Lane: Hamish Urquhart, 07700 900124",
      2,
    ],
    ["before a label", "Alan Pugh DOB: 01/02/1980\nJean Tonks DOB: 02/02/1981", 2],
    ["behind cells", "Cell 1: Alan PUGH, dob 01/02/80\nCell 2: Jean TONKS, dob 02/02/81", 2],
    ["in small letters", "alan pugh, 01/02/1960\njean tonks, 02/02/1981\nhuw bebb, 03/02/1992", 3],
    [
      "before dates and other cells",
      "PUGH, Alan - 01/02/1960 - Theft\nTONKS, Jean - 02/02/1981 - Fraud\nBEBB, Huw - 03/02/1992 - Theft",
      3,
    ],
    ["behind a label with a full stop", "Alan Pugh, D.O.B. August 7, 1970, Mockbury", 1],
    [
      "beside vehicles",
      "VRM\tRegistered keeper\tAddress\nMF08 XYD\tM. Krol\t1 Mill Lane, SA1 2AB",
      1,
    ],
    ["in the rows of a table", "Name\tDOB\nAlan Pugh\t01/02/1980\nJean Tonks\t02/02/1981", 2],
  ])("%s", (_situation, text, people) => {
    expect(peopleIn(text)).toBe(people);
  });

  test.each<[situation: string, text: string]>([
    [
      "columns of sites",
      "Site\tMockbury\tMockton\nPostcode\tSA1 2AB\tSA1 2AD\nTel\t01632 960123\t01632 960124",
    ],
    ["columns of names alone", "Name\tAlan Pugh\tJean Tonks\nRole\tChair\tClerk"],
    ["one line of columns", "Name\tAlan Pugh\tJean Tonks"],
    [
      "a sentence with commas",
      "Name, as agreed, Alan, Jean and Huw\nDOB, as ever, on paper, is open",
    ],
    [
      "events in small letters",
      "team meeting, 01/02/1993\nsummer outing, 02/02/1994\nsite visit, 03/02/1995",
    ],
    [
      "goods in small letters",
      "blue widget, 12 in stock\nred widget, 14 in stock\ngreen widget, 3 in stock",
    ],
    ["two in small letters", "alan pugh, 01/02/1960\njean tonks, 02/02/1991"],
    [
      "firms in small letters",
      "mock garage, 01/02/1960\npugh bakery, 02/02/1981\nbebb stores, 03/02/1992",
    ],
    [
      "dates of few years before other cells",
      "Alan Pugh - 01/02/1980 - Theft\nJean Tonks - 02/02/1981 - Fraud\nHuw Bebb - 03/02/1982 - Theft",
    ],
    [
      "dates that say what they are of",
      "Alan Pugh - 01/02/1960 - joined\nJean Tonks - 02/02/1981 - joined\nHuw Bebb - 03/02/1992 - joined",
    ],
    [
      "a sentence behind each date",
      "Alan Pugh 01/02/1960 won it\nJean Tonks 02/02/1981 held it\nHuw Bebb 03/02/1992 lost it",
    ],
  ])("nobody is counted in %s", (_situation, text) => {
    expect(peopleIn(text)).toBe(0);
  });
});

describe("numbers that are written oddly", () => {
  test.each<[situation: string, given: string, read: string]>([
    ["a date with letters", "DOB l2/O3/1975", "DOB 12/03/1975"],
    ["a telephone with letters", "O77OO 9OO123", "07700 900123"],
    ["a National Insurance number in single characters", "A B 1 2 3 4 5 6 C", "AB123456C"],
    ["one between dashes", "AB - 12 - 34 - 56 - C", "AB123456C"],
    ["an NHS number in pairs", "NHS no: 94 34 76 59 19", "NHS no: 9434765919"],
    ["a date in boxes", "DOB: 1 | 2 | 0 | 3 | 1 | 9 | 7 | 5", "DOB: 12031975"],
    [
      "one in its usual pieces",
      "AB 12 34 56 C, NHS 943 476 5919",
      "AB 12 34 56 C, NHS 943 476 5919",
    ],
    ["digits in pieces without a label", "1 2 3 4 5 6 7 8 9 0", "1 2 3 4 5 6 7 8 9 0"],
    ["numbers of sections", "I.O.II and O.l/lO", "I.O.II and O.l/lO"],
    ["words", "Old Oil, OIIO", "Old Oil, OIIO"],
    ["a date behind its label", "DOB 12 03 1975", "DOB 12 03 1975"],
    ["two dates behind a label", "born 1 2 1975 or 3 4 1976", "born 1 2 1975 or 3 4 1976"],
  ])("%s", (_situation, given, read) => {
    expect(fold(given).text).toBe(read);
  });

  test("are found where they stood", () => {
    const given = "NI A B 1 2 3 4 5 6 C x";
    const { text, originOf } = fold(given);
    expect(given.charAt(originOf(text.indexOf("x")))).toBe("x");
  });
});
