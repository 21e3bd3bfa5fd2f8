import type { DetailKind } from "../../../src/core/content/detector";
import type { Detail } from "../../../src/core/content/people/detail";
import { isEnough, isIdentity } from "../../../src/core/content/people/person";
import { countPeople } from "../../../src/core/content/people/same-person";

/** Details as `kind key`, with commas between. */
function details(written: string): readonly Detail[] {
  return written.split(", ").map((one, at) => {
    const [kind = "", ...key] = one.split(" ");
    return { kind: kind as DetailKind, key: key.join(" "), start: at, end: at + 1, why: "shape" };
  });
}

/** How many people some records are about. */
function people(...records: string[]): number {
  return countPeople(records.map((one) => ({ details: details(one) })));
}

const numbers =
  "national-insurance nhs-number passport driving-licence pnc-id cro-number prison-number person-number".split(
    " ",
  );
const identity = [...numbers, "date-of-birth"];

test.each(numbers)("who shares a %s is one person, whatever else differs", (kind) => {
  expect(people(`${kind} 1, name alan pugh`, `${kind} 1, name beth mock, date-of-birth 2`)).toBe(1);
  expect(people(`${kind} 1`, `${kind} 2`)).toBe(2);
});

/** What two records share, and what tells them apart nevertheless. */
const apart: readonly (readonly [shared: string, kinds: readonly string[]])[] = [
  ["name", [...identity, "postcode", "street-address"]],
  ["date-of-birth", [...numbers, "name"]],
  ["email", [...identity, "name"]],
  ["telephone", [...identity, "postcode", "street-address", "name"]],
  ["postcode", [...identity, "telephone", "email", "street-address", "name"]],
];
const all = [...identity, "name", "postcode", "street-address", "telephone", "email", "vehicle"];

test.each(
  apart.flatMap(([shared, kinds]) =>
    all
      .filter((kind) => kind !== shared)
      .map((kind): [string, string, number] => [shared, kind, 1 + Number(kinds.includes(kind))]),
  ),
)("who shares a %s and differs in %s counts as %i", (shared, kind, count) => {
  expect(people(`${shared} one, ${kind} two`, `${shared} one, ${kind} three`)).toBe(count);
  expect(people(`${shared} one, ${kind} two`, `${shared} one, ${kind} two`)).toBe(1);
  expect(people(`${shared} one, ${kind} two`, `${shared} one`)).toBe(1);
});

test.each(["vehicle", "location", "iban", "bank-account", "payment-card", "street-address"])(
  "who shares a %s and nothing else is not one for it",
  (kind) => {
    expect(people(`${kind} 1, person-number 2`, `${kind} 1, person-number 3`)).toBe(2);
    expect(people(`${kind} 1, vehicle 2`, `${kind} 1, vehicle 3`)).toBe(2);
  },
);

test.each<[situation: string, records: string[], count: number]>([
  ["none", [], 0],
  ["a name in short", ["name alan pugh, telephone 1", "name pugh, telephone 1"], 1],
  ["an initial", ["name a pugh, telephone 1", "name alan pugh, telephone 1"], 1],
  ["another name", ["name alan pugh, telephone 1", "name alan rees, telephone 1"], 2],
  [
    "two that a third links",
    ["telephone 1, vehicle 1", "email 2, vehicle 2", "telephone 1, email 2"],
    1,
  ],
  [
    "two that a third links and a date tells apart",
    ["telephone 1, date-of-birth 1", "email 2, date-of-birth 2", "telephone 1, email 2"],
    2,
  ],
  [
    "two that a third links and a street tells apart",
    ["telephone 1, street-address 1", "email 2, street-address 2", "telephone 1, email 2"],
    2,
  ],
  ["two numbers of telephone, one shared", ["telephone 1, telephone 2", "telephone 2, email 3"], 1],
  ["one record twice", ["vehicle 1", "vehicle 1"], 1],
  ["one record in another order", ["vehicle 1, location 2", "location 2, vehicle 1"], 1],
])("counts %s", (_situation, records, count) => {
  expect(people(...records)).toBe(count);
  expect(people(...records.slice().reverse())).toBe(count);
});

const weighs: readonly (readonly [weight: number, kinds: string])[] = [
  [
    1,
    "national-insurance nhs-number passport driving-licence pnc-id cro-number arrest-summons prison-number payment-card iban bank-account date-of-birth street-address postcode",
  ],
  [0.75, "property-number person-number telephone"],
  [0.5, "vehicle location"],
  [0.25, "email ip-address case-urn court-case force-reference"],
  [0, "name collar-number secret"],
];

test.each(
  weighs.flatMap(([weight, kinds]) =>
    kinds.split(" ").map((kind): [string, number] => [kind, weight]),
  ),
)("a %s goes so far to find somebody: %d", (kind, weight) => {
  expect(isEnough(details(`${kind} 1`))).toBe(weight >= 1);
  expect(isEnough(details(`${kind} 1, email 2`))).toBe(weight >= 0.75 && kind !== "email");
  expect(isEnough(details(`${kind} 1, location 2`))).toBe(weight >= 0.5);
  expect(isEnough(details(`${kind} 1, location 2, ip-address 3`))).toBe(
    weight >= 0.25 && kind !== "ip-address",
  );
  expect(isIdentity({ kind: kind as DetailKind, key: "", start: 0, end: 1, why: "shape" })).toBe(
    weight >= 0.5 && kind !== "telephone",
  );
});

test.each<[situation: string, written: string, isOne: boolean]>([
  ["nothing", "name alan pugh", false],
  ["one number twice", "telephone 1, telephone 1", false],
  ["two numbers", "telephone 1, telephone 2", true],
  ["many addresses of mail", "email 1, email 2, email 3, email 4", false],
  ["many addresses of machines", "ip-address 1, ip-address 2, ip-address 3, ip-address 4", false],
  ["many references of cases", "case-urn 1, court-case 2, force-reference 3, case-urn 4", false],
  ["one each", "case-urn 1, email 2, vehicle 3", true],
  ["two vehicles", "vehicle 1, vehicle 2", true],
])("%s is enough to find somebody: %s", (_situation, written, isOne) => {
  expect(isEnough(details(written))).toBe(isOne);
});
