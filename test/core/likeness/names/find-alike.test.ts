import fc from "fast-check";

import { findAlike } from "../../../../src/core/likeness/names/find-alike";
import { sharingWords, wordsOf } from "../../../../src/core/likeness/names/mailbox-words";
import { mayHold, nameIndex } from "../../../../src/core/likeness/names/name-index";

/** `Name <address>`, or either of them alone. */
function person(text: string) {
  const [displayName = "", rest = ""] = text.split(" <");
  if (rest === "" && text.includes("@")) return wordsOf({ displayName: "", address: text });
  return wordsOf({ displayName, address: rest.slice(0, -1) });
}

function isAlike(known: string, other: string): boolean {
  const index = nameIndex([[person(known), person(known)]]);
  const found = findAlike(index, person(other)) !== undefined;
  const shared = sharingWords([person(known)], [person(other)]);
  if (found) expect(shared).toHaveLength(1); // Whoever shares no word is never looked up.
  return found;
}

describe("findAlike", () => {
  test.each([
    ["Ann Taylor", "Ann Jones"],
    ["Mary-Ann Jones", "Mary Ann Jonas-Jones"],
    ["Ann Taylor-Jones", "Ann Jones Taylor"],
    ["Ann Taylor", "Bob Taylor"],
    ["Ann Taylor", "Taylor"],
    ["Ann Taylor", "Ann"],
    ["Ann Taylor", "Ann Tailer"],
    ["Ann Taylor", "Anna Tailor"],
    ["Ann Taylor", "Amy Taylor"],
    ["Ann Lee", "Ann Lea"],
    ["Maria Taylor", "Marie Taylor"],
    ["Thomas James", "James Thomas"],
    ["Taylor, Ann", "Ann, Taylor"],
    ["Rhys Owen", "Owen Rhys"],
    ["Daniel Taylor", "Danielle Taylor"],
    ["Christopher Taylor", "Christine Taylor"],
    ["Ann Taylor-Jones", "Ann Jones"],
    ["Siân ap Rhys", "Siân Puw"],
    ["Siân ap Rhys", "Ifan ap Rhys"],
    ["Taylor, Ann", "Ann Taylorson"],
    ["Анна Тейлор", "Анна Тейлор"],
    ["王小明", "王小明"],
    ["أحمد", "أحمد"],
    ["", ""],
    ["4711", "4711"],
    ["Custody <custody@x.example>", "Custody <custody@y.example>"],
    ["info@x.example", "info@y.example"],
    ["noreply@x.example", "noreply@y.example"],
    ["planning@x.example", "planning@y.example"],
    ["northside@x.example", "northside@y.example"],
    ["pc4711@x.example", "pc4711@y.example"],
    ["Ann Taylor <ann.taylor@x.example>", "taylor@y.example"],
    ["Ann Taylor <ann.taylor@x.example>", "ann@y.example"],
    ["Ann Taylor <ann.taylor@x.example>", "btaylor@y.example"],
    ["Ann Taylor <ann.taylor@x.example>", "Alan Taylor <ataylor@y.example>"],
    ["Jo Li <jo.li@x.example>", "jli@y.example"],
    ["Jo Li <jo.li@x.example>", "joli@y.example"],
    ["Ann Taylor", "Ann Aylort"],
    ["Ann Lee <ann.lee@x.example>", "alee@y.example"],
    ["ann.taylor@x.example", "a.taylor.jones@y.example"],
    ["J Smith <jsmith@x.example>", "Kay Smith <k.smith@y.example>"],
    ["Ann Taylor <custody@x.example>", "custody@y.example"],
  ])("keeps %s and %s apart", (known, other) => {
    expect(isAlike(known, other)).toBe(false);
  });

  test.each([
    ["Ann Taylor", "Ann Taylor"],
    ["Ann Taylor", "ANN TAYLOR"],
    ["Mary-Ann Jones", "Mary Ann Jones"],
    ["Mary-Ann Jones", "Jones, Mary Ann"],
    ["Ann Taylor-Jones", "Ann Taylor Jones"],
    ["Dafydd ap Gwilym", "Dafydd Ap-Gwilym"],
    ["Ann Taylor", "Taylor, Ann"],
    ["Ann Taylor", "Taylor Ann"],
    ["Taylor Ann PC 4711", "Taylor, Ann"],
    ["Taylor Ann PC 4711", "Annie Taylor"],
    ["TAYLOR, Ann 1234 (Mockshire Police)", "Ann Taylor"],
    ["Taylor Ann PC 4711", "Ann Taylor"],
    ["Ann Taylor", "Ann M. Taylor"],
    ["Jeffrey Taylor", "Jeff Taylor"],
    ["Bill Taylor", "Will Taylor"],
    ["Taylor, Dafydd", "Dai Taylor"],
    ["Siân ap Rhys", "Sian Rhys"],
    ["Siân Ŵyn", "Sia\u0302n Wyn"],
    ["O'Neill, Dafydd", "dafydd.oneill@y.example"],
    ["Ann Taylor-Jones", "Ann Taylor Jones <ann.taylorjones@y.example>"],
    ["Ann Taylor", "Ann Tayler"],
    ["Ann Taylor", "Ann Talyor"],
    ["Ann Taylor", "Ann Tayor"],
    ["Ann Taylor", "Ann Tayllor"],
    ["Ann Taylor", "Ann Naylor"],
    ["Gethin Puw", "Gethn Puw"],
    ["Jeffrey Taylor", "Jeff Tayler"],
    ["Ann Taylor", "ann.taylor@y.example"],
    ["Ann Taylor", "taylor.ann@y.example"],
    ["Ann Taylor", "ann_taylor99@y.example"],
    ["Ann Taylor", "annie.taylor@y.example"],
    ["Taylor <ann.taylor@x.example>", "Ann Taylor"],
    ["Ann Taylor", "anntaylor@y.example"],
    ["Ann Taylor", "taylorann@y.example"],
    ["Ann Taylor", "ataylor@y.example"],
    ["Ann Taylor", "a.taylor@y.example"],
    ["Ann Taylor", "'a.taylor@y.example' <a.taylor@y.example>"],
    ["Ann Taylor", "Somebody Else <ann.taylor@y.example>"],
    ["Ann Taylor", "Somebody Else <anntaylor@y.example>"],
    ["ann.taylor@x.example", "Ann Taylor <x1@y.example>"],
    ["a.taylor@x.example", "ataylor@y.example"],
    ["jsmith@x.example", "jsmith@y.example"],
    ["Taylor Jones, Ann", "Ann Taylor-Jones"],
    ["Owen, Owen", "Owen Owen"],
    ["Xylo, Gwendal", "Xylo, Gwendol"],
    ["Taylor, Ann", "Atylor, Ann"],
    ["Taylor, Ann", "Taylro, Ann"],
    ["Ann O'Neill", "Ann O' Neill"],
    ["Gwendal Xylo", "Gwendol Xylo"],
    ["Gwendal Xylo", "Qwendal Xylo"],
    ["Gwendal Xylo", "wGendal Xylo"],
    ["Ann Taylor", "Ann Taylro"],
    ["Ann Taylor", "Ann Atylor"],
    ["Ann Taylor", "Annie Taylot"],
    ["jsmith@x.example", "j.smith@y.example"],
  ])("finds %s in %s", (known, other) => {
    expect(isAlike(known, other)).toBe(true);
  });

  test.each([
    ["Gwen Puw", false],
    ["Ann Rees", false],
    ["Gwenda", false],
    ["Gwen Rees", true],
    ["Gwen Reez", true],
    ["gwen@y.example", false],
  ])("needs to read the name %s among people named Rees, Gwen: %s", (other, isRead) => {
    const rees = person("Rees, Gwen");
    expect(mayHold(nameIndex([[rees, rees]]), person(other).words)).toBe(isRead);
  });

  test("tells whom it found among many", () => {
    const people = ["Ann Taylor", "Bob Jones", "Carys Puw"].map(
      (one) => [person(one), { one }] as const,
    );
    const index = nameIndex(people);
    expect(findAlike(index, person("Puw, Carys"))).toEqual({ one: "Carys Puw" });
    expect(findAlike(index, person("Bob Jonse"))).toEqual({ one: "Bob Jones" });
  });

  const word = fc.constantFrom(
    "Ann",
    "Bob",
    "Taylor",
    "Jones",
    "Siân",
    "Rhys",
    "Tayler",
    "王",
    "4711",
    ",",
  );
  const name = fc.array(word, { maxLength: 3 }).map((words) => words.join(" "));

  test("is found by whoever finds it, among mailboxes of one form", () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(isAlike(one, other)).toBe(isAlike(other, one));
      }),
    );
  });
});
