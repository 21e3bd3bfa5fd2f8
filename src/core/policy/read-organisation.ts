import { type AddressList, addressList } from "../mail/address-list";
import { type AddressPattern, parseAddressPattern } from "../mail/address-pattern";
import type { Organisation } from "../mail/organisation";
import { type JsonObject, readList, readObject, refuseUnknownKeys } from "./json";
import type { PolicyPath, Report } from "./policy-problem";

/** Reads who belongs to the organisation, and whom it trusts and does not. */
export function readOrganisation(policy: JsonObject, report: Report): Organisation {
  const path = ["organisation"];
  if (policy.organisation === undefined) {
    report({ path, kind: "missing" });
  }
  const organisation = readObject(policy.organisation, path, report);
  refuseUnknownKeys(organisation, ["name", "domains"], path, report);
  return {
    name: readName(organisation.name, report),
    domains: readPatterns(organisation.domains, [...path, "domains"], readDomain, report),
    allow: readPatterns(policy.allow, ["allow"], readEntry, report),
    deny: readPatterns(policy.deny, ["deny"], readEntry, report),
  };
}

function readName(name: unknown, report: Report): string {
  if (typeof name === "string") {
    return name.trim();
  }
  if (name !== undefined) {
    report({ path: ["organisation", "name"], kind: "wrong-type", expected: "text" });
  }
  return "";
}

type ReadPattern = (entry: unknown, path: PolicyPath, report: Report) => AddressPattern | undefined;

function readPatterns(
  list: unknown,
  path: PolicyPath,
  readOne: ReadPattern,
  report: Report,
): AddressList {
  const patterns: AddressPattern[] = [];
  readList(list, path, report).forEach((entry, position) => {
    const pattern = readOne(entry, [...path, position], report);
    if (pattern !== undefined) {
      patterns.push(pattern);
    }
  });
  return addressList(patterns);
}

const readDomain: ReadPattern = (entry, path, report) => {
  const pattern = readText(entry, path, report);
  if (pattern !== undefined && pattern.kind === "address") {
    report({ path, kind: "not-a-domain" });
    return undefined;
  }
  return pattern;
};

/** An entry is a pattern, or an object that says more about the pattern in its `match`. */
const readEntry: ReadPattern = (entry, path, report) => {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
    return readText(entry, path, report);
  }
  const { match } = readObject(entry, path, report);
  if (match === undefined) {
    report({ path: [...path, "match"], kind: "missing" });
    return undefined;
  }
  return readText(match, [...path, "match"], report);
};

function readText(value: unknown, path: PolicyPath, report: Report): AddressPattern | undefined {
  if (typeof value !== "string") {
    report({ path, kind: "wrong-type", expected: "text" });
    return undefined;
  }
  const pattern = parseAddressPattern(value);
  if (pattern === undefined) {
    report({ path, kind: "not-a-pattern" });
  }
  return pattern;
}
