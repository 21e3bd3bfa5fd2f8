import { type ContentSettings, type ForceReference, ownKey } from "../content/content-settings";
import { detectors } from "../content/detectors";
import type { DetailKind } from "../content/detector";
import { wordsPattern } from "../content/words-pattern";
import { readObject, readWord, refuseUnknownKeys } from "./json";
import type { PolicyPath, Report } from "./policy-problem";
import { mostTexts, readEach, readShortText, readTexts } from "./read-texts";
import { safePattern } from "./safe-pattern";

/** The most references of a force. Each is a walk of its own through the mail. */
export const mostReferences = 20;
/** The most words that may name one. */
export const mostReferenceWords = 50;

/** Kinds of detail that a policy may switch off. A name is none: people are found by it. */
export const detectableKinds: readonly DetailKind[] = Array.from(
  new Set(detectors.map(({ kind }) => kind)),
).filter((kind) => kind !== "name");

const contentKeys = ["off", "references", "words", "own", "countSamples"];

/** Reads what the policy says of the search for personal details. All of it may be left out. */
export function readContent(value: unknown, report: Report): ContentSettings {
  const path = ["content"];
  const object = readObject(value, path, report);
  refuseUnknownKeys(object, contentKeys, path, report);
  const at = (key: string) => [...path, key];
  return {
    off: new Set(readEach(object.off, at("off"), report, mostTexts, readKind)),
    references: readEach(
      object.references,
      at("references"),
      report,
      mostReferences,
      readReference,
    ),
    words: readTexts(object.words, at("words"), report),
    own: new Set(readTexts(object.own, at("own"), report).map(ownKey)),
    countSamples: readFlag(object.countSamples, at("countSamples"), report),
  };
}

function readKind(value: unknown, path: PolicyPath, report: Report): DetailKind | undefined {
  return readWord(value, detectableKinds, path, report);
}

function readReference(
  value: unknown,
  path: PolicyPath,
  report: Report,
): ForceReference | undefined {
  const object = readObject(value, path, report);
  refuseUnknownKeys(object, ["name", "pattern", "words"], path, report);
  const name = readShortText(object.name, [...path, "name"], report);
  const pattern = readPattern(object.pattern, [...path, "pattern"], report);
  const words = readTexts(object.words, [...path, "words"], report, mostReferenceWords);
  if (name === undefined || pattern === undefined) {
    return undefined;
  }
  return { name, pattern, words: wordsPattern(words) };
}

function readPattern(value: unknown, path: PolicyPath, report: Report): RegExp | undefined {
  const text = readShortText(value, path, report);
  const pattern = text && safePattern(text);
  if (pattern instanceof RegExp) {
    return pattern;
  }
  if (pattern) {
    report({ path, kind: "unsafe-pattern", why: pattern });
  }
  return undefined;
}

function readFlag(value: unknown, path: PolicyPath, report: Report): boolean {
  if (value !== undefined && typeof value !== "boolean") {
    report({ path, kind: "wrong-type", expected: "boolean" });
  }
  return value === true;
}
