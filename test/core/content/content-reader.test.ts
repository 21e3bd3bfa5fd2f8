import { readerFor } from "../../../src/core/content/content-reader";
import {
  type ContentSettings,
  ownKey,
  plainContent,
} from "../../../src/core/content/content-settings";
import { findPeople } from "../../../src/core/content/people/find-people";

/** Kinds of the details that count, in order. */
function kinds(text: string, settings: Partial<ContentSettings> = {}): string[] {
  const reader = readerFor({ ...plainContent, countSamples: true, ...settings });
  const nobody = { isAddress: () => false, names: new Set<string>() };
  return findPeople(text, nobody, reader, 0).details.map(({ kind }) => kind);
}

const crime = { name: "Crime reference", pattern: /\b\d{2}\/\d{4}\b/gi, words: undefined };
const own = new Set(["01632 960123", "SA31 2PF"].map(ownKey));

describe("a reader for what a force decided", () => {
  test.each<[situation: string, text: string, settings: Partial<ContentSettings>, seen: string[]]>([
    ["passwords", "Password: Tr0ub4dor&3", {}, ["secret"]],
    ["no passwords", "Password: Tr0ub4dor&3", { off: new Set(["secret"]) }, []],
    ["places in three words", "at ///filled.count.soap", {}, ["location"]],
    ["no places", "at ///filled.count.soap", { off: new Set(["location"]) }, []],
    ["the force's own references", "24/1234", { references: [crime] }, ["force-reference"]],
    ["all three", "PIN: 4821 ///filled.count.soap", {}, ["secret", "location"]],
    ["postcodes", "SA31 2PG, 01632 960124", { own }, ["postcode", "telephone"]],
    ["not the organisation's own", "SA31 2PF, 01632 960123", { own }, []],
    ["its own, however written", "sa312pf, +44 1632 960123", { own }, []],
    ["no postcodes", "SA31 2PG", { off: new Set(["postcode"]) }, []],
    ["no number of a service", "Ring 0808 157 0123 or 0300 123 4567", {}, []],
    ["what is no sample", "QQ123457C, SA31 2PF", { countSamples: false }, ["postcode"]],
    ["no samples", "AB123456C, SW1A 1AA", { countSamples: false }, []],
    ["samples", "AB123456C, SW1A 1AA", {}, ["national-insurance", "postcode"]],
  ])("reads %s", (_situation, text, settings, seen) => {
    expect(kinds(text, settings)).toEqual(seen);
  });

  test.each<[name: string, countSamples: boolean, people: number]>([
    ["Joe Bloggs", false, 0],
    ["Jane Doe", false, 0],
    ["Joe Bloggs", true, 1],
    ["Joe Blodwell", false, 1],
  ])("takes %s for a person, where samples count (%s): %i", (name, countSamples, people) => {
    const reader = readerFor({ ...plainContent, countSamples });
    const nobody = { isAddress: () => false, names: new Set<string>() };
    const text = `${name}, born 12/03/1975, 4 Mill Close, SA31 2PF`;
    expect(findPeople(text, nobody, reader, 0).records).toHaveLength(people);
  });

  test("is made once for each policy", () => {
    const other = { ...plainContent };
    expect(readerFor(plainContent)).toBe(readerFor(plainContent));
    expect(readerFor(other)).not.toBe(readerFor(plainContent));
  });
});
