import type { IdentifierKind } from "../../src/core/content/detector";
import { masked } from "../../src/taskpane/masked";

describe("masked", () => {
  test.each<[kind: IdentifierKind, value: string, shown: string]>([
    ["postcode", "SA31 1AA", "SA3• •••"],
    ["telephone", "07700 900123", "07••• ••••••"],
    ["telephone", "+44 7700 900123", "+44 •••• ••••••"],
    ["national-insurance", "QQ 12 34 56 C", "QQ •• •• •• •"],
    ["nhs-number", "943 476 5919", "94• ••• ••••"],
    ["date-of-birth", "04/05/1980", "04/••/••••"],
    ["date-of-birth", "4 May 1980", "4 M•• ••••"],
    ["email", "ann@mail.example", "a••@••••.•••••••"],
    ["email", "émile@mail.example", "é••••@••••.•••••••"],
  ])("shows of a %s only how it begins and how long it is: %s", (kind, value, shown) => {
    expect(masked(kind, value)).toBe(shown);
  });
});
