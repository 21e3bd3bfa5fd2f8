import type { PolicyPath } from "../../core/policy/policy-problem";
import type { PolicyEdit } from "../document/policy-edit";
import type { WrittenLine } from "../document/policy-json";
import { entryOf } from "../lists/line-index";
import { textsIn } from "../page/TextField";

/** Whom the lines are for. */
export function matchesOf(senders: readonly WrittenLine[]): readonly string[] {
  return senders.map((line) => entryOf(line).match.trim());
}

/** Takes out whom the lines of a field no longer name, and adds who is new. What is said of the others stays. */
export function senderEdits(
  path: PolicyPath,
  senders: readonly WrittenLine[],
  lines: string,
): readonly PolicyEdit[] {
  const written = matchesOf(senders);
  const texts = textsIn(lines) ?? [];
  const remove = written.flatMap((match, at) => (texts.includes(match) ? [] : [at]));
  const add = texts.filter((text) => !written.includes(text));
  return [{ kind: "list", path, remove, add }];
}
