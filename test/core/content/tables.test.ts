import { peopleIn } from "./reading";

describe("a table", () => {
  test.each<[situation: string, text: string, people: number]>([
    ["of one known heading", "Foo;DOB;Bar\nx;12/03/1975;y", 1],
    ["with a row that lacks its name", "Name,Tel,Email\n,07700 900111,a@post.example", 0],
    ["with a row that has it", "Name,Tel,Email\nHamish Urquhart,07700 900111,a@post.example", 1],
    [
      "that ends where a sentence has its delimiter no more",
      "Name\tDOB\nAlan Pugh\t12/03/1975\nWe met on 13/04/2001.\nPlease\treply",
      1,
    ],
    [
      "that ends at a sentence with a date",
      "Name,DOB\nAlan Pugh,12/03/1975\nWe met on 13/04/2001 in town.",
      1,
    ],
    [
      "with a cell on each line, that ends at a sentence",
      "Date of birth\n12/03/1975\nThe next of our meetings in the village hall will be on the day below\n13/04/2001",
      1,
    ],
    ["with two dates of birth, a cell on each line", "Date of birth\n12/03/1975\n13/04/2001", 2],
    [
      "of dates under a heading of something else",
      "Name\tTown\nAlan Pugh\t01/02/1980\nJean Tonks\t02/02/1981\nHuw Bebb\t02/02/1982",
      0,
    ],
    ["of places", "Office,Name,Tel\nMockton,Alan Pugh,01632 960123", 0],
  ])("%s", (_situation, text, people) => {
    expect(peopleIn(text)).toBe(people);
  });
});

describe("a list of names and dates", () => {
  const list = (line: (who: string, born: string) => string) =>
    [
      line("Alan Pugh", "01/02/1980"),
      line("Jean Tonks", "02/02/1981"),
      line("Huw Bebb", "02/02/1982"),
    ].join("\n");

  test.each<[situation: string, text: string, people: number]>([
    ["with sex and age", list((who, born) => `${who}, ${born}, M, 44`), 3],
    ["behind numbers", list((who, born) => `1. ${who} ${born}`), 3],
    ["below their names", list((who, born) => `${who}\n${born}`), 3],
    ["under a heading nobody knows", `Name\tFoo\n${list((who, born) => `${who}\t${born}`)}`, 3],
    ["with something said of each", list((who, born) => `${who} ${born} returned books`), 0],
    ["of one year", list((who) => `${who} 01/02/1980`), 0],
    ["of training", `Review\n${list((who, born) => `${who} ${born}`)}`, 0],
    ["of births", `Dates of birth\n${list((who, born) => `${who} ${born}`)}`, 3],
    ["of two", "Alan Pugh 01/02/1980\nJean Tonks 02/02/1981", 0],
    ["without names", list((_who, born) => `Item ${born}`), 0],
  ])("%s", (_situation, text, people) => {
    expect(peopleIn(text)).toBe(people);
  });

  test.each([
    "Joined",
    "Reviewed",
    "Completed",
    "Trained",
    "Inspected",
    "Expires",
    "Renewal",
    "Awards",
    "Hearings",
    "Appointed",
    "Events",
    "Rota",
    "Leave",
    "Started",
    "Elected",
  ])("tells of no births below the heading %s", (heading) => {
    expect(peopleIn(`${heading}\n${list((who, born) => `${who} ${born}`)}`)).toBe(0);
  });
});
