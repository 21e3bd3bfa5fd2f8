import type { KnownDomain } from "./known-domain";
import {
  isPublicSuffix,
  organisationDomain,
  registrableDomain,
} from "../../mail/registrable-domain";

/** Shorter names are found in others by chance. */
const shortestLabel = 5;
const shortestJoined = 8;

/** `govuk` is five. Nothing shorter is looked for inside other names. */
export const shortestInside = 5;

/**
 * Whether `end`, the last labels of a suspect domain, is a known domain with its labels moved, joined,
 * lost or added, or with another ending. Not where one organisation has both: those below
 * `example.com` are all its own.
 */
export function isRelabelled(suspect: string, end: string, known: KnownDomain): boolean {
  const { name } = known;
  if (organisationDomain(suspect) === organisationDomain(name)) {
    return false;
  }
  return (
    isBuried(end, name) ||
    isJoined(suspect, end, known) ||
    ((end !== suspect || !isPublicSuffix(name)) &&
      ownLabel(name).length >= shortestLabel &&
      (haveOneStem(end, name) || haveMovedLabels(end.split("."), name)))
  );
}

/** Another ending, `mockshire.police.com`, perhaps with its labels joined: `mockshire-police.com`. */
function haveOneStem(end: string, name: string): boolean {
  const joined = joinedOf(stemOf(name));
  return (
    stemOf(end) === stemOf(name) ||
    (joined.length >= shortestJoined && joinedOf(stemOf(end)) === joined)
  );
}

/** `mockshire.police.uk.example`: what reads like an end stands before another organisation's. */
function isBuried(end: string, name: string): boolean {
  const behind = end.slice(name.length + 1);
  return (
    end.startsWith(`${name}.`) &&
    !end.endsWith(".cjsm.net") &&
    registrableDomain(end).length <= behind.length
  );
}

/** `mockshire-police.uk` for `mockshire.police.uk`, and `fakepolice.uk` for anything at `*.police.uk`. */
function isJoined(suspect: string, end: string, { name, isParent }: KnownDomain): boolean {
  const joined = joinedOf(name);
  if (joinedOf(end) === joined) {
    return joined.length >= shortestJoined;
  }
  const before = joinedOf(suspect).length - joined.length;
  const isInside = joined.length >= shortestInside && joinedOf(suspect).endsWith(joined);
  if (!isParent || end !== suspect || !isInside) {
    return false;
  }
  const length = ownLabel(name).length;
  const isHyphen = suspect.endsWith(`-${name}`);
  return (
    isHyphen || length >= 7 || (isPublicSuffix(name) && (length >= shortestLabel || before > 2))
  );
}

/** A domain without what keeps its labels apart. */
function joinedOf(domain: string): string {
  return domain.replace(/[.-]/g, "");
}

/** The label that tells an organisation from others: `mockshire` in `mail.mockshire.police.uk`. */
function ownLabel(name: string): string {
  return registrableDomain(name).split(".")[0] || "";
}

/** What stands before `.com`, `.co.uk`, `.org.uk`, `.uk`, in each of which one name may be bought. */
function stemOf(domain: string): string {
  return domain.slice(0, stemEnd(domain));
}

const bought = new Set(["co", "com", "net", "org", "ltd", "plc", "me"]);

export function stemEnd(domain: string): number {
  const last = domain.lastIndexOf(".");
  const second = domain.lastIndexOf(".", last - 1);
  if (second > 0 && domain.length - last === 3 && bought.has(domain.slice(second + 1, last))) {
    return second;
  }
  return Math.max(0, last);
}

/** The same labels in another order, or one more or one less behind the first. */
function haveMovedLabels(others: readonly string[], name: string): boolean {
  const labels = name.split(".");
  if (labels.length === others.length) {
    return sorted(labels) === sorted(others);
  }
  if (labels.length > others.length) {
    return isWithoutOne(labels, others) && others.includes(ownLabel(name));
  }
  return isWithoutOne(others, labels);
}

function sorted(labels: readonly string[]): string {
  return labels.slice().sort().join(".");
}

function isWithoutOne(more: readonly string[], less: readonly string[]): boolean {
  const at = more.findIndex((label, position) => label !== less[position]);
  return (
    at > 0 &&
    more
      .slice(0, at)
      .concat(more.slice(at + 1))
      .join(".") === less.join(".")
  );
}
