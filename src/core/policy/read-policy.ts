import { readObject, readWord, refuseUnknownKeys } from "./json";
import { languageChoices } from "./language";
import { always } from "./mode";
import type { Policy } from "./policy";
import type { PolicyProblem, PolicyResult } from "./policy-problem";
import { readAbout } from "./read-about";
import { readContent } from "./read-content";
import { readGroups } from "./read-groups";
import { readMode } from "./read-mode";
import { readOrganisation } from "./read-organisation";
import { readRules } from "./read-rules";

/** `$schema` is what an editor needs to check the file as it is written. */
const knownKeys = [
  "$schema",
  "name",
  "version",
  "updated",
  "reviewBy",
  "organisation",
  "allow",
  "deny",
  "rules",
  "mode",
  "groups",
  "content",
  "whenUnchecked",
  "language",
];

/** What a policy may write for a part that could not be checked. `warn` where it writes nothing. */
export const uncheckedSeverities: readonly Policy["whenUnchecked"][] = ["warn", "hold", "refuse"];

/** Reads a policy from parsed JSON. Lists every problem with its place; never half a policy. */
export function readPolicy(json: unknown): PolicyResult<Policy> {
  const problems: PolicyProblem[] = [];
  const report = (problem: PolicyProblem) => void problems.push(problem);
  if (json === undefined) {
    report({ path: [], kind: "missing" });
  }
  const object = readObject(json, [], report);
  if (problems.length > 0) {
    return { ok: false, problems };
  }
  refuseUnknownKeys(object, knownKeys, [], report);
  const rules = readRules(object.rules, report);
  const policy: Policy = {
    about: readAbout(object, report),
    organisation: readOrganisation(object, report),
    rules,
    mode: readMode(object.mode, ["mode"], report) || always("enforce"),
    groups: readGroups(object.groups, rules, report),
    content: readContent(object.content, report),
    whenUnchecked:
      readWord(object.whenUnchecked, uncheckedSeverities, ["whenUnchecked"], report) || "warn",
    language: readWord(object.language, languageChoices, ["language"], report) || "outlook",
  };
  if (problems.length > 0) {
    return { ok: false, problems };
  }
  return { ok: true, policy };
}
