import { parseAddressPattern } from "../../core/mail/address-pattern";
import { mostTexts } from "../../core/policy/read-texts";
import { rules } from "../../core/rules";

export type Json = Readonly<Record<string, unknown>>;

/** The parts of a policy that an import adds to. */
export interface PolicyLists {
  readonly domains: unknown[];
  readonly allow: unknown[];
  readonly deny: unknown[];
  readonly words: string[];
  /** From how many people on `visible-recipients` asks. */
  caution: number;
}

/** The lists as a policy has them. It has been read, so each is of the kind expected, or absent. */
export function listsOf(policy: Json): PolicyLists {
  const caution = part(part(policy.rules)["visible-recipients"]).caution;
  return {
    domains: items(part(policy.organisation).domains),
    allow: items(policy.allow),
    deny: items(policy.deny),
    words: items(part(policy.content).words) as string[],
    caution:
      typeof caution === "number" ? caution : rules["visible-recipients"].settings.caution.default,
  };
}

/** The policy with these lists in it. Whatever else it says stays, and stays where it is. */
export function withLists(policy: Json, lists: PolicyLists): Json {
  const before = listsOf(policy);
  const organisation = { ...part(policy.organisation), domains: lists.domains };
  const isCautious = lists.caution !== before.caution;
  const visible = { ...part(part(policy.rules)["visible-recipients"]), caution: lists.caution };
  return {
    ...policy,
    ...(lists.domains.length > 0 && { organisation }),
    ...(lists.allow.length > 0 && { allow: lists.allow }),
    ...(lists.deny.length > 0 && { deny: lists.deny }),
    ...(isCautious && { rules: { ...part(policy.rules), "visible-recipients": visible } }),
    ...(lists.words.length > 0 && { content: { ...part(policy.content), words: lists.words } }),
  };
}

/** One spelling for all ways to write a pattern. */
export function patternKey(match: string): string {
  const pattern = parseAddressPattern(match);
  if (pattern === undefined) return match;
  return `${pattern.kind} ${pattern.kind === "address" ? pattern.address : pattern.domain}`;
}

export function lineKey(line: unknown): string {
  return patternKey(String(typeof line === "string" ? line : part(line).match));
}

export function isFull({ words }: PolicyLists): boolean {
  return words.length >= mostTexts;
}

function part(value: unknown): Json {
  return (value ?? {}) as Json; // An object where a policy that has been read has anything.
}

function items(value: unknown): unknown[] {
  return [...((value ?? []) as readonly unknown[])]; // A list, likewise.
}
