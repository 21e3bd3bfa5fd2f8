import type { DetailKind } from "../../src/core/content/detector";
import { topics } from "../../src/core/content/words/topic";
import type { Evidence } from "../../src/core/rules";
import { all, mixed } from "./sample-choices";

const detailKinds = all<DetailKind>({
  "pnc-id": 0,
  "national-insurance": 0,
  "driving-licence": 0,
  "payment-card": 0,
  name: 0,
  "nhs-number": 0,
  passport: 0,
  vehicle: 0,
  "date-of-birth": 0,
  postcode: 0,
  "street-address": 0,
  telephone: 0,
  email: 0,
  location: 0,
  "property-number": 0,
  "ip-address": 0,
  "cro-number": 0,
  "arrest-summons": 0,
  "case-urn": 0,
  "court-case": 0,
  "prison-number": 0,
  "force-reference": 0,
  "collar-number": 0,
  "person-number": 0,
  "bank-account": 0,
  iban: 0,
  secret: 0,
});

/** People, lists and codes, alone and together; and each kind and topic beside others. */
export function sensitiveContents(): Evidence<"sensitive-content">[] {
  const bulk = [
    { kind: "names", count: 2000 },
    { kind: "collar-numbers", count: 1500 },
    { kind: "addresses", count: 1418 },
  ] as const;
  const plain = {
    tier: "identity",
    topics: [],
    kinds: {},
    bulk: [],
    secrets: 0,
    places: [],
    ranges: [],
    recipients: [0],
    isFirstContact: false,
    files: [],
    isAtLeast: false,
  } as const;
  const kinds = detailKinds.flatMap((_, start) => [1, 3, 4].map((many) => kindsFrom(start, many)));
  const pairs = topics.flatMap((one) =>
    topics.map((other) => (one === other ? [one] : [one, other])),
  );
  const recipients = [[], [0], [0, 1], [0, 1, 2]];
  return [
    ...mixed({ count: [1, 2, 1234], kinds, isAtLeast: [false, true], recipients }),
    ...mixed({ count: [2], kinds: [{ name: 2 }], topics: pairs }),
    ...mixed({
      count: [0, 1, 1234],
      kinds: [{ name: 1 }],
      bulk: [[], bulk.slice(0, 1), bulk.slice(1, 3), bulk],
      secrets: [0, 1, 12],
      recipients,
    }).filter((one) => one.count + one.bulk.length + one.secrets > 0),
    ...mixed({
      count: [2],
      kinds: [{ name: 2 }],
      places: [
        ["own-text"],
        ["quoted"],
        ["own-text", "quoted"],
        ["subject"],
        ["subject", "own-text"],
      ],
      isFirstContact: [false, true],
      recipients,
      files: [[], [0]],
    }),
  ].map((one) => ({ ...plain, ...one }));
}

function kindsFrom(start: number, many: number): Partial<Record<DetailKind, number>> {
  const some = [...detailKinds, ...detailKinds].slice(start, start + many);
  return Object.fromEntries(some.map((kind) => [kind, 1]));
}
