import { type AddressList, addressList, type ListLine } from "../mail/address-list";
import { type AddressPattern, parseAddressPattern } from "../mail/address-pattern";
import { plainEntry } from "../mail/list-entry";
import { type JsonObject, readList, readObject, readText, refuseUnknownKeys } from "./json";
import type { OrganisationLists } from "./policy";
import type { PolicyPath, Report } from "./policy-problem";
import { readEntry } from "./read-entry";

/** Reads who belongs to the organisation, and whom it trusts and does not. */
export function readOrganisation(policy: JsonObject, report: Report): OrganisationLists {
  const path = ["organisation"];
  if (policy.organisation === undefined) {
    report({ path, kind: "missing" });
  }
  const organisation = readObject(policy.organisation, path, report);
  refuseUnknownKeys(organisation, ["name", "domains"], path, report);
  return {
    name: readText(organisation.name, [...path, "name"], report) || "",
    domains: readLines(organisation.domains, [...path, "domains"], readDomain, report),
    allow: readLines(policy.allow, ["allow"], readLine, report),
    deny: readLines(policy.deny, ["deny"], readLine, report),
  };
}

type ReadLine = (line: unknown, path: PolicyPath, report: Report) => ListLine | undefined;

export function readLines(
  list: unknown,
  path: PolicyPath,
  readOne: ReadLine,
  report: Report,
): AddressList {
  const lines: ListLine[] = [];
  readList(list, path, report).forEach((written, position) => {
    const line = readOne(written, [...path, position], report);
    if (line !== undefined) {
      lines.push(line);
    }
  });
  return addressList(lines);
}

const readDomain: ReadLine = (line, path, report) => {
  const pattern = readPattern(line, path, report);
  if (pattern !== undefined && pattern.kind === "address") {
    report({ path, kind: "not-a-domain" });
    return undefined;
  }
  return pattern && { pattern, entry: plainEntry };
};

/** A line is a pattern, or an object that says more about the pattern in its `match`. */
export const readLine: ReadLine = (line, path, report) => {
  if (typeof line !== "object" || line === null || Array.isArray(line)) {
    const pattern = readPattern(line, path, report);
    return pattern && { pattern, entry: plainEntry };
  }
  const object = readObject(line, path, report);
  const entry = readEntry(object, path, report);
  if (object.match === undefined) {
    report({ path: [...path, "match"], kind: "missing" });
    return undefined;
  }
  const pattern = readPattern(object.match, [...path, "match"], report);
  return pattern && { pattern, entry };
};

function readPattern(value: unknown, path: PolicyPath, report: Report): AddressPattern | undefined {
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
