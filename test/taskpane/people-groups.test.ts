import type { Organisation } from "../../src/core/mail/organisation";
import { paneEn } from "../../src/messages/pane-en";
import { captionOf, peopleGroups } from "../../src/taskpane/people-groups";
import { type Addressed, draftTo, listOf, listWith, mockshire, today } from "../support/builders";

const force: Organisation = {
  ...mockshire,
  allow: listWith([
    ["cps.example", { role: "criminal-justice" }],
    ["partner.example", { name: "Mockshire Council", role: "local-authority" }],
    ["plain.example", {}],
    ["gazette.example", { role: "press" }],
    ["old.example", { role: "supplier", expires: "2020-01-01" }],
  ]),
};

function captions(addressed: Addressed, organisation = force, isKnown = true): readonly string[] {
  const draft = draftTo(addressed);
  const everyone = draft.recipients.map((_, position) => position);
  return peopleGroups(everyone, draft, organisation).map((group) =>
    captionOf(group, paneEn.people, isKnown),
  );
}

describe("peopleGroups", () => {
  test.each<[situation: string, to: readonly string[], captions: readonly string[]]>([
    ["nobody", [], []],
    [
      "private mailboxes, at whichever provider",
      ["a@gmail.com", "b@btinternet.com"],
      ["Private mailboxes: 2"],
    ],
    [
      "an organisation outside",
      ["a@council.example", "b@mail.council.example"],
      ["council.example, outside: 2"],
    ],
    [
      "a partner by its role",
      ["a@cps.example"],
      ["cps.example, on the allow-list as criminal justice: 1"],
    ],
    [
      "a partner by its name",
      ["a@partner.example"],
      ["Mockshire Council, on the allow-list as a local authority: 1"],
    ],
    [
      "a partner of whom no more is said",
      ["a@plain.example"],
      ["plain.example, on the allow-list: 1"],
    ],
    ["the press, which is on the list and not trusted", ["a@gazette.example"], ["The press: 1"]],
    ["a line that has expired", ["a@old.example"], ["old.example, no longer on the allow-list: 1"]],
    ["colleagues", ["a@mockshire.police.example"], ["Your organisation: 1"]],
    ["an entry without an address", [""], ["No address: 1"]],
  ])("calls them by what is known of them: %s", (_situation, to, expected) => {
    expect(captions({ to })).toEqual(expected);
  });

  test("puts first who should most be looked at, and the larger before the smaller", () => {
    const to = [
      "a@mockshire.police.example",
      "a@cps.example",
      "",
      { address: "all@mockshire.police.example", isList: true },
      "a@zebra.example",
      "a@council.example",
      "b@council.example",
      "a@aardvark.example",
      "a@gmail.com",
      "a@gazette.example",
    ];
    expect(captions({ to })).toEqual([
      "The press: 1",
      "Private mailboxes: 1",
      "council.example, outside: 2",
      "aardvark.example, outside: 1",
      "zebra.example, outside: 1",
      "Lists whose people nobody here can see: 1",
      "No address: 1",
      "cps.example, on the allow-list as criminal justice: 1",
      "Your organisation: 1",
    ]);
  });

  test("names five organisations outside, and of six the four largest and the rest", () => {
    const at = (count: number) =>
      Array.from({ length: count }, (_, one) => [`a@o${one}.example`, `b@o${one}.example`]).flat();
    expect(captions({ to: at(5) })).toHaveLength(5);
    expect(captions({ to: [...at(6), "c@o5.example"] })).toEqual([
      "o5.example, outside: 3",
      "o0.example, outside: 2",
      "o1.example, outside: 2",
      "o2.example, outside: 2",
      "Other organisations outside: 4",
    ]);
  });

  test("claims nobody to be outside where nobody has said who is inside", () => {
    const unknown: Organisation = { ...mockshire, domains: listOf(), allow: listOf(), today };
    expect(captions({ to: ["a@council.example"] }, unknown, false)).toEqual([
      "council.example, perhaps outside: 1",
    ]);
  });

  test("keeps each person once, in the order of the draft, and nobody else", () => {
    const draft = draftTo({ to: ["b@gmail.com", "x@cps.example", "a@gmail.com"] });
    const [group] = peopleGroups([0, 2], draft, force);
    expect(group?.people).toEqual([draft.recipients[0], draft.recipients[2]]);
  });
});
