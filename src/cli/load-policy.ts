import type { Policy } from "../core/policy/policy";
import { readPolicy } from "../core/policy/read-policy";
import builtInPolicy from "../policy-source/built-in-policy.json";
import { readPolicyText } from "../policy-source/policy-text";
import { policyTextSentence } from "../policy-source/policy-text-sentence";
import { type Io, tryRead } from "./io";

/** The policy to check by. `undefined` once it has been said what is wrong with it. */
export async function loadPolicy(path: string | undefined, io: Io): Promise<Policy | undefined> {
  if (path === undefined) {
    const builtIn = readPolicy(builtInPolicy);
    return builtIn.ok ? builtIn.policy : undefined;
  }
  return (await readPolicyFile(path, io))?.policy;
}

/** A policy, and its JSON as it is written. `undefined` once it has been said what is wrong. */
export async function readPolicyFile(
  path: string,
  io: Io,
): Promise<{ readonly policy: Policy; readonly json: unknown } | undefined> {
  const bytes = await tryRead(io, path);
  if (bytes === undefined) {
    return undefined;
  }
  const text = decoded(bytes);
  if (text === undefined) {
    io.complain(`${path}: The file is not in UTF-8. Save it in UTF-8.`);
    return undefined;
  }
  const result = readPolicyText(text);
  if (result.ok) {
    return result;
  }
  for (const problem of result.problems) {
    io.complain(`${path}: ${policyTextSentence(problem)}`);
  }
  return undefined;
}

/** Letters of another encoding would turn into others, and a domain would never match. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
