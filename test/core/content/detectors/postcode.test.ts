import { postcode } from "../../../../src/core/content/detectors/postcode";
import { keys, sure } from "./seen";

describe("postcode", () => {
  test.each<[situation: string, text: string]>([
    ["an area that does not exist", "address QA1 1AA"],
    ["a pseudo-postcode of statistics", "address ZZ99 3VZ"],
    ["the closed Girobank", "address GIR 0AA"],
    ["a letter that is never used behind", "address AB12 3CD"],
    ["another such letter", "address M1 1AI"],
    ["a time", "in the house, M1 4AM"],
    ["a floor", "B4 2ND floor"],
    ["memory of a telephone", "Galaxy S23 8GB"],
    ["small letters and no address", "as in sa31 2pf"],
    ["five characters in one word", "part M11AE"],
    ["a vehicle registration", "address BD51 SMR"],
    ["part of a longer code", "XSA31 2PF, SA31 2PFX, SA31 2PF_1"],
    ["three spaces", "address SA31   2PF"],
    ["another paragraph", "address SA31\n\n\n2PF"],
  ])("does not see %s", (_situation, text) => {
    expect(keys(postcode, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["in the country", "SA31 2PF", "SA31 2PF 2"],
    ["in London", "(EC1A 1BB)", "EC1A 1BB 2"],
    ["in a city", "M1 1AE.", "M1 1AE 2"],
    ["in Jersey", "JE2 3AB", "JE2 3AB 2"],
    ["without its space", "SA312PF", "SA312PF 2"],
    ["of six characters without its space", "M601NW, really", "M601NW 2"],
    ["over the end of a line", "Sampleton, SA31\n2PF", "SA31\n2PF 2"],
    ["that ends like no ordinal", "CF10 2ST", "CF10 2ST 2"],
  ])("is sure of one %s", (_situation, text, seen) => {
    expect(sure(postcode, text)).toEqual([seen]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["in small letters", "lives at 12 Station Road, sa31 2pf", "SA312PF"],
    ["that ends like an ordinal", "Address: 3 Mill Close, B4 2ND", "B42ND"],
    ["that ends like an ordinal, in a terrace", "2 Bryn Terrace CF10 1ST", "CF101ST"],
    ["of five characters in one word", "postcode M11AE", "M11AE"],
    ["in Welsh", "Cod post: sa31 2pf", "SA312PF"],
  ])("counts one %s where a word names it", (_situation, text, key) => {
    expect(keys(postcode, text)).toEqual([key]);
    expect(sure(postcode, text)).toEqual([]);
  });

  test.each(["Postcode", "Post Code", "Home postcode", "Cod post", "Post code (home)"])(
    "knows a column %s",
    (head) => {
      expect(postcode.column?.test(head)).toBe(true);
    },
  );

  test.each(["Post", "Code", "Postcode of the day"])("does not know a column %s", (head) => {
    expect(postcode.column?.test(head)).toBe(false);
  });
});
