import { listed, peopleIn } from "./reading";

describe("a signature", () => {
  test.each<[situation: string, text: string]>([
    [
      "with three telephones",
      "Kind regards\nBeth Exampleton\n1 High Street, SA31 2PF\nTel: 01632 960123\nMob: 07700 900123\nFax: 01632 960124",
    ],
    [
      "with three e-mail addresses",
      "Kind regards\nBeth Exampleton\n1 High Street, SA31 2PF\na@post.example\nb@post.example\nc@post.example",
    ],
  ])("%s is nobody's record", (_situation, text) => {
    expect(peopleIn(text)).toBe(0);
  });

  test.each<[situation: string, text: string, people: number]>([
    ["a list of addresses", listed((r) => `${r.name}, ${r.street}, ${r.postcode}`, "\n"), 8],
    ["a list of telephones", listed((r) => `${r.name}, ${r.street}, ${r.mobile}`, "\n"), 8],
    ["a list of e-mail addresses", listed((r) => `${r.name}, ${r.street}, ${r.email}`, "\n"), 8],
    ["a table", "Name\tAddress\tTel\nAlan Pugh\t1 Mill Lane\t07700 900111", 1],
  ])("below which stands %s is none", (_situation, text, people) => {
    expect(peopleIn(`Many thanks\n${text}`)).toBe(people);
  });
});
