import { keysIn } from "../reading";

describe("postcode", () => {
  test.each<[situation: string, text: string]>([
    ["an area that does not exist", "QA1 1AA"],
    ["a pseudo-postcode of statistics", "ZZ99 3VZ"],
    ["the closed Girobank", "GIR 0AA"],
    ["a letter that is never used behind", "AB12 3CD"],
    ["another such letter", "M1 1AI"],
    ["a time", "M1 4AM"],
    ["a floor", "B4 2ND floor"],
    ["memory of a telephone", "Galaxy S23 8GB"],
    ["lower case and no address", "as in sa31 2pf"],
    ["five characters in one word", "part M11AE"],
    ["a vehicle registration", "BD51 SMR"],
    ["part of a longer code", "XSA31 2PF, SA31 2PFX"],
    ["a police station", "Police Station, High Street, Sampleton, SA31 2PF"],
    ["a village hall", "Village Hall, High Street, Sampleton, SA31 2PF"],
    ["a library with nothing else", "Library SA31 2PF"],
    ["a court", "Mockbury Magistrates' Court, 1 Castle Square, SA31 2PF"],
    ["a force's headquarters", "Mockshire Police\nPO Box 99\nSampleton\nSA31 2PF"],
  ])("does not see %s", (_situation, text) => {
    expect(keysIn(text, "postcode")).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["in the country", "SA31 2PF", "SA312PF"],
    ["in London", "(EC1A 1BB)", "EC1A1BB"],
    ["in a city", "M1 1AE.", "M11AE"],
    ["in Jersey", "JE2 3AB", "JE23AB"],
    ["without its space", "SA312PF", "SA312PF"],
    ["in lower case, after an address", "lives at 12 Station Road, sa31 2pf", "SA312PF"],
    ["with a space that does not break", "SA31\u00a02PF", "SA312PF"],
    ["of a floor, after an address", "Address: 3 Mill Close, B4 2ND", "B42ND"],
    [
      "of a man arrested at a station",
      "arrested at Sampleton Police Station, of SA31 2PF",
      "SA312PF",
    ],
    ["of a house in a street named after a library", "12 Library Road, SA31 2PF", "SA312PF"],
    ["of a house in a street named after a hall", "3 Village Hall Lane, SA31 2PF", "SA312PF"],
    ["that ends like an ordinal, below its town", "Mockbury\nCF10 1ST", "CF101ST"],
    ["that ends like an ordinal, in a terrace", "2 Bryn Terrace CF10 2ND", "CF102ND"],
    ["that ends like no ordinal", "CF10 2ST", "CF102ST"],
    ["below the force's name", "Mockshire Police\n\nAlan, 12 High Street, SA31 2PF", "SA312PF"],
    ["in its column", "Name\tPostcode\nAlan\tsa31 2pf", "SA312PF"],
  ])("reads one %s", (_situation, text, key) => {
    expect(keysIn(text, "postcode")).toEqual([key]);
  });
});
