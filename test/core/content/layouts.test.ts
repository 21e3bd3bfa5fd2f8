import { found, peopleIn } from "./reading";

describe("people are told apart in", () => {
  test.each<[situation: string, text: string, people: number]>([
    [
      "a deposition of questions and answers",
      "Q. What is your name?\nA. Niamh Osei.\nQ. And your date of birth?\nA. 3rd May 1980.",
      1,
    ],
    [
      "prose with a title later",
      "Mr Alan Pugh lives at 12 Mill Lane, SA1 2AB. Mr Pugh was born on 1/3/1980.",
      1,
    ],
    [
      "a run of sentences",
      "Senga Pugh, of 18 Mill St., Mockbury, born 6 July 1963. Nusrat Malik, of 3 Mill St., born 7 July 1964.",
      2,
    ],
    [
      "a Markdown list",
      "### 1. Niamh Osei\n**DOB:** 03/05/1980\n**Address:** 12 Mill Lane, SA1 2AB",
      1,
    ],
    [
      "labels that are written oddly",
      "Detainee: Alan Pugh\nD/O/B: 03/05/1980\nP.N.C. No: 2001/0000001Q\nHome addr: 3 Mill Lane",
      1,
    ],
    [
      "a table with two things in one head",
      "Name\tDOB / Age\nAlan Pugh\t18/08/1985 (41)\nJean Tonks\t19/08/1986 (40)",
      2,
    ],
    [
      "columns that are drawn with spaces",
      "Surname   Forename   DOB\nPugh      Alan       18/08/1985",
      1,
    ],
    [
      "a table with a cell on each line",
      "Name\nAddress\n\nAlan Pugh\nBryn Awel, Mockbury, SA1 2AB\n\nJean Tonks\nTy Gwyn, Mockbury, SA1 2AD",
      2,
    ],
    [
      "names that no list knows",
      "Hamish Urquhart, 12 Foundry Road, SA1 2AB\nYaw Danjuma, 14 Foundry Road, SA1 2AD\nA. Rahman, 16 Foundry Road, SA1 2AE",
      3,
    ],
    [
      "dates behind roles, three of them",
      "Victim 1: Alan Pugh 01/02/1980\nVictim 2: Jean Tonks 02/02/1980\nVictim 3: Huw Bebb 02/02/1981",
      3,
    ],
    [
      "dates behind roles, two of them",
      "Victim 1: Alan Pugh 01/02/1980\nVictim 2: Jean Tonks 02/02/1980",
      0,
    ],
    [
      "dates of other things",
      "First Aid training\nAlan Pugh 01/02/1980\nJean Tonks 02/02/1980\nHuw Bebb 02/02/1981",
      0,
    ],
    [
      "a street that ends in a compass point",
      "ALAN PUGH, 13 ST ANNE'S ROAD EAST, LLANFICTIF, NG1 5TJ",
      1,
    ],
    [
      "letters of many languages",
      "Đặng Thị Mai, 12 Mill Lane, SA1 2AB\nȚurcanu, Ștefan, 3 Mill Lane, SA1 2AB",
      2,
    ],
    ["lines to write on", "Name: __Alan Pugh__  D.O.B: __05/01/2002__", 1],
    ["spaces and digits that look alike", "Alan\u00a0Pugh, D\u200bOB ０5/01/1982, ＳＡ１ 2AB", 1],
    ["keys of a program", '"fullName": "Alan Pugh",\n"dateOfBirth": "1969-08-25",', 1],
  ])("%s", (_situation, text, people) => {
    expect(peopleIn(text)).toBe(people);
  });
});

describe("nobody is told of in", () => {
  test.each<[situation: string, text: string]>([
    [
      "minutes with who was there",
      "Present: Alan Pugh, Jean Tonks, Huw Bebb\nApologies: Mair Rees",
    ],
    ["a rota", "Alan Pugh, Monday 09:00\nJean Tonks, Tuesday 09:00\nHuw Bebb, Friday 09:00"],
    [
      "a list of shops",
      "Mock Motors Ltd, 1 High Street, SA1 2AB\nThe Copper Kettle, 2 High Street, SA1 2AD",
    ],
    ["a price list", "Model A12 3BC\t£12.00\nModel B12 3BC\t£14.00"],
    ["an invoice", "Invoice 4711 of 12/03/2024, due 11/04/2024, VAT 123456789, sort code 01-02-03"],
    ["a log", "2024-03-12 10:30:01 GET /a/b 192.0.2.7\n2024-03-12 10:30:02 GET /a/c 192.0.2.8"],
    ["somebody's books", "Alan Pugh, The Long Road (1985)\nJean Tonks, Mill Lane (1986)"],
    ["a name and a telephone", "Please ask Alan Pugh on 07700 900123."],
  ])("%s", (_situation, text) => {
    expect(peopleIn(text)).toBe(0);
  });
});

describe("why a detail counts", () => {
  test.each<[situation: string, text: string, kind: string, why: string]>([
    ["a check letter", "Alan Pugh, PNC 2001/0000001Q", "pnc-id", "check-digit"],
    ["a word", "Alan Pugh, NHS 999 123 4578", "nhs-number", "word"],
    ["a column", "Name,Born\nAlan Pugh,12/03/1975\n", "date-of-birth", "column"],
    ["a label", "Name: Alan Pugh\nD.O.B.: 12/03/1975", "date-of-birth", "column"],
    [
      "a list",
      "Alan Pugh 01/02/1980\nJean Tonks 02/02/1980\nHuw Bebb 02/02/1981",
      "date-of-birth",
      "list",
    ],
    ["the way it is written", "Alan Pugh, SA1 2AB", "postcode", "shape"],
  ])("is %s", (_situation, text, kind, why) => {
    const [record] = found(text).records;
    expect(record?.details.find((one) => one.kind === kind)?.why).toBe(why);
  });
});

describe("lists that are long enough", () => {
  const given = ["Alan", "Beth", "Carys", "Dewi", "Elin", "Gareth", "Helen", "Ian", "Jane", "Kate"];
  const names = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `Mock${"abc".charAt(at / 10)}, ${given[at % 10] ?? ""}`,
    );

  test.each<[situation: string, text: string, bulk: object[]]>([
    ["names", names(25).join("\n"), [{ kind: "names", count: 25 }]],
    ["fewer names", names(24).join("\n"), []],
    ["the same name", Array<string>(30).fill("Alan Pugh").join("\n"), []],
    [
      "surname, initial and rank under a head",
      `Surname,Initial,Rank\n${"abcdefghijklmnopqrstuvwxyz"
        .split("")
        .map((one) => `Mock${one},J,PC`)
        .join("\n")}`,
      [{ kind: "names", count: 26 }],
    ],
    [
      "headlines",
      Array.from(
        { length: 30 },
        (_, at) => `Quick Product${String.fromCharCode(97 + at)} Launch`,
      ).join("\n"),
      [],
    ],
    [
      "collar numbers",
      Array.from({ length: 10 }, (_, at) => `PC ${9001 + at}`).join("\n"),
      [{ kind: "collar-numbers", count: 10 }],
    ],
    [
      "addresses of outsiders",
      Array.from({ length: 10 }, (_, at) => `a${at}@post.example`).join("; "),
      [{ kind: "addresses", count: 10 }],
    ],
    [
      "addresses of colleagues",
      Array.from({ length: 12 }, (_, at) => `a${at}@mockshire.police.example`).join("; "),
      [],
    ],
  ])("are findings of their own: %s", (_situation, text, bulk) => {
    expect(found(text).bulk).toEqual(bulk);
  });
});
