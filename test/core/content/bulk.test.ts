import { found } from "./reading";

const given = ["Alan", "Beth", "Carys", "Dewi", "Elin"];

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join("\n");
}

function name(at: number): string {
  return `Mock${String.fromCharCode(97 + at)}, ${given[at % 5] ?? ""}`;
}

describe("a list that is long enough", () => {
  test.each<[situation: string, text: string]>([
    ["numbered", lines(25, (at) => `${at + 1}. ${name(at)}`)],
    ["numbered in a column", lines(25, (at) => `${at + 1}\t${name(at)}`)],
    ["with bullets", lines(25, (at) => `- ${name(at)}`)],
    ["with a team behind", lines(25, (at) => `${name(at)}, Response Team`)],
  ])("holds names: %s", (_situation, text) => {
    expect(found(text).bulk).toEqual([{ kind: "names", count: 25 }]);
  });

  test.each<[situation: string, text: string]>([
    ["addresses in the entries of a log", lines(12, (at) => `${10 + at}/03/1999 a${at}@x.example`)],
    [
      "addresses in sentences",
      lines(12, (at) => `Please send whatever you still have of it on to a${at}@x.example, thanks`),
    ],
    [
      "addresses of posts",
      lines(12, (at) => `${["info", "sales", "support", "admin"][at % 4] ?? ""}@x${at}.example`),
    ],
    ["names with figures", lines(25, (at) => `${name(at)} ${at}`)],
    ["names of things", lines(25, (at) => `Product Line${String.fromCharCode(97 + at)}, blue`)],
    [
      "a column of anything",
      `Name\n${lines(25, (at) => `Product${String.fromCharCode(97 + at)}`)}`,
    ],
    ["long lines", lines(25, (at) => `${name(at)}, ${"said much ".repeat(12)}`)],
  ])("is none: %s", (_situation, text) => {
    expect(found(text).bulk).toEqual([]);
  });

  test("leaves out whoever writes or gets the mail", () => {
    const text = lines(25, name);
    expect(found(text, ["alan mocka"]).bulk).toEqual([]);
  });
});
