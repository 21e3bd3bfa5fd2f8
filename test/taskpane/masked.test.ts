import type { DetailKind } from "../../src/core/content/detector";
import { kindNames } from "../../src/messages/en/details-in-pane";
import { masked } from "../../src/taskpane/masked";

describe("masked", () => {
  test.each<[kind: DetailKind, value: string, shown: string]>([
    ["postcode", "SA31 1AA", "SA3• •••"],
    ["postcode", "M1 1AA", "M1 •••"],
    ["telephone", "07700 900123", "07••• ••••••"],
    ["telephone", "+44 7700 900123", "+44 •••• ••••••"],
    ["national-insurance", "QQ 12 34 56 C", "QQ •• •• •• •"],
    ["nhs-number", "943 476 5919", "94• ••• ••••"],
    ["date-of-birth", "04/05/1980", "04/••/••••"],
    ["date-of-birth", "4 May 1980", "4 M•• ••••"],
    ["email", "ann@mail.example", "a••@••••.•••••••"],
    ["email", "émile@mail.example", "é••••@••••.•••••••"],
    ["driving-licence", "MORGA657054SM9IJ", "MO••••••••••••••"],
    ["vehicle", "BD51 SMR", "BD•• •••"],
    ["pnc-id", "2003/0087463H", "20••/••••••••"],
    ["bank-account", "20-00-00 12345678", "20-••-•• ••••••••"],
    ["location", "51.8560, -4.3100", "51.••••, -•.••••"],
    ["ip-address", "192.0.2.7", "19•.•.•.•"],
  ])("shows of a %s only how it begins and how long it is: %s", (kind, value, shown) => {
    expect(masked(kind, value)).toBe(shown);
  });

  test.each<[situation: string, name: string, shown: string]>([
    ["the first letter of each word", "Siân Testperson", "S••• T•••••••••"],
    ["one letter of a double-barrelled name", "Ann Smith-Jones", "A•• S••••-•••••"],
    ["one letter of a name with an apostrophe", "O’Brien", "O’•••••"],
    ["a letter with the accent written behind it", "E\u0301mile", "E\u0301••••"],
    ["no accent of a letter that is not shown", "Sia\u0302n", "S•••"],
    ["no initial, which would be all of a word", "J Testperson", "• T•••••••••"],
    ["a name in capitals, and the comma", "TESTPERSON, Alan", "T•••••••••, A•••"],
  ])("shows of a name %s", (_situation, name, shown) => {
    expect(masked("name", name)).toBe(shown);
  });

  test.each<[situation: string, address: string, shown: string]>([
    ["its number", "12 Station Road", "12 ••••••• ••••"],
    ["a number with a letter", "12A Station Road", "12A ••••••• ••••"],
    ["the first of two numbers", "Flat 3, 4 Heol Fictif", "•••• 3, • •••• ••••••"],
    ["no digits of its postcode", "Ty Gwyn, LD1 5AA", "T• ••••, ••• •••"],
    ["a letter where it has no number", "Ty Gwyn", "T• ••••"],
    ["not all of one that is hardly more than a number", "12B", "1••"],
  ])("shows of a street address %s", (_situation, address, shown) => {
    expect(masked("street-address", address)).toBe(shown);
  });

  test.each(["4821", "correct horse battery staple", "p@$$-w0rd!", ""])(
    "shows of a secret nothing, not even how long it is: %s",
    (value) => {
      expect(masked("secret", value)).toBe("••••••••");
    },
  );

  test("shows at most half of any short value", () => {
    for (const kind of Object.keys(kindNames) as DetailKind[]) {
      for (const value of ["7", "42", "A1", "PC 7", "李 明"]) {
        const hidden = masked(kind, value).match(/•/g) ?? [];
        const all = value.match(/[\p{L}\p{N}]/gu) ?? [];
        expect(hidden.length).toBeGreaterThanOrEqual(all.length / 2);
      }
    }
  });
});
