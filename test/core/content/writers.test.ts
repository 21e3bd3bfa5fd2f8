import { writersIn } from "../../../src/core/content/writers";

const beth = "Sent: today\nTo: Alan Pugh <a@post.example>\nSubject: y\n\nok";

describe("writersIn", () => {
  test.each<[situation: string, text: string, names: string[], addresses: string[]]>([
    ["no quoted message", "Dear Alan Pugh, a@post.example", [], []],
    [
      "a name and an address",
      `Yes.\n\nFrom: Beth Exampleton <B@Post.example>\n${beth}`,
      ["beth exampleton"],
      ["b@post.example"],
    ],
    [
      "a name alone",
      "Yes.\n\nFrom: Beth Exampleton\nSent: today\nTo: x\nSubject: y",
      ["beth exampleton"],
      [],
    ],
    [
      "a name alone, above somebody else's address",
      `From: Beth Exampleton\n${beth}`,
      ["beth exampleton"],
      [],
    ],
    ["a given name alone", `From: Beth <b@post.example>\n${beth}`, [], ["b@post.example"]],
    [
      "a name that goes over the end of a line",
      "Ok\n\nOn Tuesday, 3 March 2015 at 09:30, Ann\nMock <a@x.example> wrote:\nHi",
      ["ann mock"],
      ["a@x.example"],
    ],
    [
      "a name in a quoted line",
      "Ok\n\n> On 3 Mar 2015 at 09:30, Ann Mock <a@x.example> wrote:\n> Hi",
      ["ann mock"],
      ["a@x.example"],
    ],
    [
      "two messages",
      `Ok\n\nOn 3 Mar 2015 at 09:30, Ann Mock <a@x.example> wrote:\nHi\n\nFrom: Beth Exampleton [mailto:b@post.example]\n${beth}`,
      ["ann mock", "beth exampleton"],
      ["a@x.example", "b@post.example"],
    ],
  ])("finds in a text with %s who wrote it", (_situation, text, names, addresses) => {
    const seen = writersIn(text);
    expect(Array.from(new Set(seen.names))).toEqual(names);
    expect(seen.addresses).toEqual(addresses);
  });
});
