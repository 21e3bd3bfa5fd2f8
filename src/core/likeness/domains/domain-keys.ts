import { hashEnds, hashOf } from "./end-hashes";
import { add, clearKeys, countKeys, joined, joinedStem, sight, stem } from "./key-buffer";
import type { KnownDomain } from "./known-domain";
import { addJoined, addJoinedEnds, addLabels, addStarts } from "./label-keys";
import { mostLabels, shortestLabel, shortestPart } from "./likeness";
import { isPublicSuffix } from "../../mail/registrable-domain";
import { stemEnd } from "./relabelled";
import { charactersIn, codeOf, lookAt, plainDomain } from "./sight";
import { addHalves, addSlips } from "./slip-keys";

/**
 * Numbers under which domains that are alike meet. Whatever `likenessOf` finds alike has one in common;
 * what has one in common need not be alike.
 *
 * A slip: of two texts one slip apart, each with one character taken out, some are the same (symmetric
 * deletion, Mor and Fraenkel 1982). So no domain need be compared with every other.
 */

/** Keys of a domain that others are compared with. How many of `keys`. */
export function keysOfKnown({ name, scope, isParent }: KnownDomain): number {
  clearKeys();
  hashEnds(name);
  addSlips(name, 0, (isParent && shortestPart) || shortestLabel);
  if (scope !== "beside") {
    add(hashOf(0, stemEnd(name)), stem);
    addLabels(name, 0);
    if (scope === "own") {
      addHalves(name, 0);
    }
    addJoined(name, joined);
    addJoined(name.slice(0, stemEnd(name)), joinedStem);
  }
  add(sightHash(plainDomain(name), 0), sight);
  return countKeys();
}

/**
 * Keys of a domain whose likeness to listed ones is asked for: those of every end that it has. How many
 * of `keys`. Of domains beside each other, both count as known.
 */
export function keysOfSuspect(text: string, hasOwn: boolean): number {
  clearKeys();
  const stop = stemEnd(text);
  hashEnds(text);
  for (const start of startsOf(text)) {
    addSlips(text, start, shortestPart);
    addLabels(text, start);
    addStarts(text, start);
    add(hashOf(start, Math.max(start, stop)), stem);
    addJoined(text.slice(start, Math.max(start, stop)), joinedStem);
    if (hasOwn) {
      addHalves(text, start);
    }
  }
  addJoinedEnds(text);
  const plain = plainDomain(text);
  for (const start of startsOf(plain)) {
    add(sightHash(plain, start), sight);
  }
  return countKeys();
}

/** Where each end begins that may be somebody's, and has no more labels than are looked at. */
function startsOf(domain: string): readonly number[] {
  const starts: number[] = [];
  let dot = domain.lastIndexOf(".");
  for (let labels = 2; dot > 0 && labels <= mostLabels; labels += 1) {
    dot = domain.lastIndexOf(".", dot - 1);
    if (!isPublicSuffix(domain.slice(dot + 1))) {
      starts.push(dot + 1);
    }
  }
  return starts;
}

/** A hash of what `sightOf` says, without the text. */
function sightHash(plain: string, start: number): number {
  let hash = 0;
  let at = start;
  while (at < plain.length) {
    const look = lookAt(plain, at);
    hash = (Math.imul(hash, 0x01000193) + codeOf(look)) | 0;
    at += charactersIn(look);
  }
  return hash;
}
