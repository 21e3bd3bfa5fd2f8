import {
  fullNamesOf,
  isGivenNameLike,
  isKnownGivenName,
  mayBeCalled,
} from "../../../../src/core/likeness/names/nicknames";

describe("fullNamesOf", () => {
  const share = (one: string, other: string) =>
    fullNamesOf(one).some((name) => fullNamesOf(other).includes(name));

  test.each([
    ["ann", "bob"],
    ["christopher", "christine"],
    ["alexander", "alexandra"],
    ["daniel", "danielle"],
    ["john", "joan"],
    ["carl", "carla"],
    ["samantha", "samuel"],
    ["sian", "sioned"],
    ["marc", "mary"],
    ["mary", "martin"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(share(one, other)).toBe(false);
  });

  test.each([
    ["jeff", "jeffrey"],
    ["will", "william"],
    ["bill", "will"],
    ["dai", "dafydd"],
    ["david", "dafydd"],
    ["bob", "rob"],
    ["rob", "robert"],
    ["liz", "beth"],
    ["beth", "elizabeth"],
    ["chris", "christine"],
    ["chris", "christopher"],
    ["ann", "anne"],
    ["sian", "sian"],
    ["tomos", "tom"],
    ["gwilym", "william"],
    ["xylo", "xylo"],
    ["sandy", "alexandra"],
    ["betsan", "elizabeth"],
    ["guto", "gruffudd"],
    ["nel", "eleanor"],
    ["robbie", "robert"],
    ["alex", "alexandra"],
  ])("knows that %s may be %s", (one, other) => {
    expect(share(one, other)).toBe(true);
    expect(share(other, one)).toBe(true);
  });

  test("knows no name of an object's own", () => {
    expect(fullNamesOf("constructor")).toEqual(["constructor"]);
    expect(isKnownGivenName("")).toBe(false);
  });
});

describe("mayBeCalled", () => {
  test.each([
    ["ann", "bob"],
    ["daniel", "david"],
    ["john", "joanne"],
    ["ann", "hannah"],
    ["ian", "julian"],
    ["ed", "fred"],
    ["gaz", "mari"],
    ["gazz", "mari"],
    ["jezzy", "joseph"],
    ["juez", "joseph"],
    ["", "ann"],
    ["ann", ""],
    ["a", "ann"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(mayBeCalled(one, other)).toBe(false);
    expect(mayBeCalled(other, one)).toBe(false);
  });

  test.each([
    ["maz", "mari"],
    ["shaz", "shirin"],
    ["gazza", "gareth"],
    ["jez", "joseph"],
    ["gazza", "gethin"],
    ["bec", "rebecca"],
    ["ron", "veronica"],
    ["ol", "oliver"],
    ["dave", "daniel"],
    ["xylo", "xyla"],
    ["lyn", "carolyn"],
  ])("takes %s for what %s may be called", (one, other) => {
    expect(mayBeCalled(one, other)).toBe(true);
    expect(mayBeCalled(other, one)).toBe(true);
  });
});

describe("isGivenNameLike", () => {
  test.each([
    ["ann", "bob"],
    ["jo", "jonty"],
    ["al", "aled"],
    ["dave", "daniel"],
    ["stephanie", "steven"],
    ["", "ann"],
    ["ann", ""],
  ])("does not greet %s as %s", (one, other) => {
    expect(isGivenNameLike(one, other)).toBe(false);
    expect(isGivenNameLike(other, one)).toBe(false);
  });

  test.each([
    ["jeff", "jeffrey"],
    ["osk", "oskar"],
    ["priyanka", "pri"],
    ["danny", "daniel"],
    ["robbie", "robert"],
    ["bobby", "rob"],
    ["steffs", "stefan"],
    ["dai", "david"],
  ])("greets %s as %s, and the other way round", (one, other) => {
    expect(isGivenNameLike(one, other)).toBe(true);
    expect(isGivenNameLike(other, one)).toBe(true);
  });
});
