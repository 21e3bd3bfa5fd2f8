import type { KnownDomain } from "./known-domain";
import { isPublicSuffix, organisationDomain } from "../../mail/registrable-domain";
import { isRelabelled } from "./relabelled";
import { shownDomain, sightOf } from "./sight";
import { type Slip, slipOf, slipsBetween } from "../slip";

/**
 * How one domain imitates another. `twin`: it reads the same. `slip`: one key was missed. `label`: its
 * parts stand in another order, one is lost, added or joined to the next, or the ending is another.
 */
export type LikenessKind = "twin" | "slip" | "label";

/** Shorter names lie one key apart by chance: bp.com and hp.com, aol.com and aon.com. */
export const shortestLabel = 5;

/** Shorter parents do: `*.bt.com`. Of longer ones all labels count, but for that of a country. */
const shortestParent = 8;
export const shortestPart = 3;

/** From this length on, two slips are still more likely a mistake than another name. */
const longLabel = 12;

/** Ends of more labels than any organisation's name has are not looked at. */
export const mostLabels = 6;

/** In plain letters, shorter words that look alike are two words: ail and all. */
const shortestTwin = 4;

/**
 * How a domain, or what it ends in, imitates a known domain. The gravest likeness counts. A known
 * domain is not like itself, and neither is what lies below it. A name without a dot is like nothing.
 */
export function likenessOf(suspect: string, known: KnownDomain): LikenessKind | undefined {
  const name = shownDomain(known.name);
  const shown = shownDomain(suspect);
  if (!name.includes(".") || shown === name || shown.endsWith(`.${name}`)) {
    return undefined;
  }
  const ends = endsOf(suspect, known);
  if (ends.some((end) => isTwin(shownDomain(end), name))) {
    return "twin";
  }
  if (ends.some((end) => isSlip(end, known))) {
    return "slip";
  }
  const isLabel = known.scope !== "beside" && ends.some((end) => isRelabelled(suspect, end, known));
  return (isLabel && "label") || undefined;
}

/**
 * `x.b.uk` and `b.uk` of `x.b.uk`, but not what is nobody's, such as `co.uk`. Of two domains in one
 * draft, only the whole is compared.
 */
function endsOf(suspect: string, { scope }: KnownDomain): readonly string[] {
  const labels = suspect.split(".");
  if (scope === "beside") {
    return [suspect];
  }
  const first = Math.max(0, labels.length - mostLabels);
  return labels
    .slice(first, -1)
    .map((_, at) => labels.slice(first + at).join("."))
    .filter((end) => !isPublicSuffix(end));
}

function isTwin(shown: string, name: string): boolean {
  if (sightOf(shown) !== sightOf(name)) {
    return false;
  }
  const labels = name.split(".");
  return shown.split(".").some((label, at) => {
    const isPlain = /^[a-z-]*$/.test(label + (labels[at] || ""));
    return label !== labels[at] && (!isPlain || sightOf(label).length >= shortestTwin);
  });
}

function isSlip(end: string, known: KnownDomain): boolean {
  const { name, scope } = known;
  const slip = slipOf(name, end);
  if (slip === undefined) {
    return scope === "own" && areTwoSlipsApart(name, end);
  }
  const isInLabel = !slip.left.includes(".") && !slip.right.includes(".");
  return isInLabel && !isNumbering(name, end, slip) && isLongEnough(end, known, slip.at);
}

function isLongEnough(end: string, { name, isParent, scope }: KnownDomain, at: number): boolean {
  const length = labelAt(name, at).length;
  if (scope === "beside") {
    const shorter = Math.min(length, labelAt(end, at).length);
    return shorter >= shortestLabel && organisationDomain(end) !== organisationDomain(name);
  }
  const isInParent = isParent && name.length >= shortestParent && length >= shortestPart;
  return length >= shortestLabel || isInParent;
}

/** `partner11` and `partner12` are numbered on purpose; `partner` and `partner1` are perhaps not. */
function isNumbering(one: string, other: string, { left, right }: Slip): boolean {
  if (left.length === 2) {
    return /^\d\d$/.test(left);
  }
  const isInLeft = /\d/.test(left);
  const isInRight = /\d/.test(right);
  return (
    (isInLeft && isInRight) ||
    (isInLeft && /\d.*\d/.test(one)) ||
    (isInRight && /\d.*\d/.test(other))
  );
}

/** Both in one label, whose first or last four characters are right. */
function areTwoSlipsApart(name: string, end: string): boolean {
  const labels = name.split(".");
  const others = end.split(".");
  const at = labels.findIndex((label, position) => label !== others[position]);
  const [label = ""] = labels.splice(at, 1);
  const [other = ""] = others.splice(at, 1);
  return (
    label.length >= longLabel &&
    Math.abs(label.length - other.length) <= 2 &&
    labels.join(".") === others.join(".") &&
    !/\d/.test(label + other) &&
    (label.slice(0, 4) === other.slice(0, 4) || label.slice(-4) === other.slice(-4)) &&
    slipsBetween(label, other) <= 2
  );
}

function labelAt(domain: string, at: number): string {
  const start = domain.lastIndexOf(".", at - 1) + 1;
  const dot = domain.indexOf(".", start);
  if (dot < 0) {
    return domain.slice(start);
  }
  return domain.slice(start, dot);
}
