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
  const bytes = await tryRead(io, path);
  if (bytes === undefined) {
    return undefined;
  }
  const result = readPolicyText(new TextDecoder().decode(bytes));
  if (result.ok) {
    return result.policy;
  }
  for (const problem of result.problems) {
    io.complain(`${path}: ${policyTextSentence(problem)}`);
  }
  return undefined;
}
