import { found, peopleIn } from "./reading";

/** Kind and text of each detail, one list for each record. */
function told(text: string, names: readonly string[] = []): string[][] {
  return found(text, names).records.map(({ details }) =>
    details.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  );
}

describe("what is told of somebody", () => {
  test.each<[situation: string, text: string, details: string[]]>([
    [
      "one detail, where several detectors read one place",
      "Alan Pugh, PNC 2001/0000001Q",
      ["name: Alan Pugh", "pnc-id: 2001/0000001Q"],
    ],
    [
      "the reading that a word names, of several at one place",
      "Alan Pugh, NHS 999 123 4578, passport 925076473",
      ["name: Alan Pugh", "nhs-number: 999 123 4578", "passport: 925076473"],
    ],
    [
      "whose house has a name that people have",
      "Dafydd Pugh\nTy Gwyn, Mockbury, LD9 9EF",
      ["name: Dafydd Pugh", "postcode: LD9 9EF"],
    ],
    [
      "in the order of the text, with the name where it stands",
      "DOB 12/03/1975, SA31 2PF, Alan Pugh",
      ["date-of-birth: 12/03/1975", "postcode: SA31 2PF", "name: Alan Pugh"],
    ],
    [
      "the name in its column and no more",
      "Name: Alan Pugh (he), DOB: 12/03/1975",
      ["name: Alan Pugh", "date-of-birth: 12/03/1975"],
    ],
    [
      "the name right before it, in a sentence",
      "Yesterday at the market we saw Hamish Urquhart, DOB 12/03/1975",
      ["name: Hamish Urquhart", "date-of-birth: 12/03/1975"],
    ],
    [
      "no name that stands far before it",
      "Yesterday with Hamish Urquhart at the market we saw him, DOB 12/03/1975",
      ["date-of-birth: 12/03/1975"],
    ],
    [
      "no address that is the sender's",
      "b@mockshire.police.example DOB 12/03/1975",
      ["date-of-birth: 12/03/1975"],
    ],
    [
      "each value under the head of its column, drawn with spaces",
      "Name   Postcode   NHS no\nHamish Urquhart   SA1 2AB   999 123 4578",
      ["name: Hamish Urquhart", "postcode: SA1 2AB", "nhs-number: 999 123 4578"],
    ],
  ])("is %s", (_situation, text, details) => {
    expect(told(text)).toEqual([details]);
  });

  test.each<[situation: string, text: string, people: number]>([
    ["a number in small letters and in capitals", "NI AB123456C\n\n\nni ab123456c", 1],
    [
      "a prison number in small letters and in capitals",
      "Prison no A1234BC\n\n\nprison no a1234bc",
      1,
    ],
    [
      "two lines of one label, in small letters and in capitals",
      "Re: DOB 12/03/1975\nRE: NI AB123456C",
      2,
    ],
    [
      "a postcode with a space and without",
      "a@post.example, 07700 900111, SA31 2PF\n\n\n07700 900111, SA312PF",
      1,
    ],
    [
      "a label of the same person in capitals",
      "Alan Pugh, 1 Mill Lane, SA31 2PF\nOTHER HOUSE: 2 Mill Lane, SA33 4DE",
      1,
    ],
    [
      "somebody who is spoken of again below an empty line",
      "Alan Pugh, 07700 900111\n\nMr Pugh, a@post.example",
      1,
    ],
    ["a telephone number given twice", "Alan Pugh, 07700 900111, 07700 900111", 0],
    [
      "four e-mail addresses",
      "Alan Pugh, a@post.example, b@x.example, c@x.example, d@x.example",
      0,
    ],
    [
      "a telephone number behind words of a health service",
      "Alan Pugh, patient, TEL: 999 123 4578",
      0,
    ],
    ["a health service number behind the same words", "Alan Pugh, patient 999 123 4578", 1],
    ["a word of another paragraph", "Alan Pugh, patient\n\n\nAlan Pugh 999 123 4578", 0],
    ["a word of the line above", "Alan Pugh, patient\nAlan Pugh 999 123 4578", 1],
    ["a surname that is a building's", "Ann Hall, 12 Mill Lane, SA1 2AB", 1],
    [
      "the neighbour of a hall",
      "The Church Hall, 1 High Street, SA1 2AB\nAnn Pugh, 3 Mill Lane",
      1,
    ],
  ])("counts rightly: %s", (_situation, text, people) => {
    expect(peopleIn(text)).toBe(people);
  });

  test.each<[situation: string, text: string]>([
    ["a title", "Mr Alan Pugh, 1 Mill Lane, SA31 2PF"],
    ["what they are", "Victim Alan Pugh, 1 Mill Lane, SA31 2PF"],
    ["a surname in capitals", "PUGH, Alan, 1 Mill Lane, SA31 2PF"],
    ["a telephone below", "Alan Pugh\n1 Mill Lane, SA31 2PF\n07700 900123"],
  ])("leaves out how to reach whoever gets the mail, with %s", (_situation, text) => {
    expect(told(text, ["alan pugh"])).toEqual([]);
  });

  test.each(["Previous", "Former", "Old", "Other", "Work", "Alias", "Also"])(
    "is one address more behind the label %s",
    (label) => {
      const text = `Alan Pugh, 1 Mill Lane, SA31 2PF\n${label} house: now at 2 Mill Lane, SA33 4DE`;
      expect(told(text)).toEqual([
        [
          "name: Alan Pugh",
          "street-address: 1 Mill Lane",
          "postcode: SA31 2PF",
          "street-address: 2 Mill Lane",
          "postcode: SA33 4DE",
        ],
      ]);
    },
  );

  test("takes no password for a number of somebody", () => {
    const { details } = found("Password: AB123456C\nPassword: Tr0ub4dor");
    expect(details.map(({ kind }) => kind)).toEqual(["secret", "secret"]);
  });

  test("takes no telephone number for a password", () => {
    expect(found("Text the password to 07700 900123").secrets).toEqual([]);
  });
});
