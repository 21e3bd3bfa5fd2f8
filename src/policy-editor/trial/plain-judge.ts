import type { Policy } from "../../core/policy/policy";
import { readPolicyText } from "../../policy-source/policy-text";
import { judgeMail } from "./judge-mail";
import { type MailJudge, unjudged } from "./trial";

/** The mail is judged where it is asked: in the other thread. A policy is read once. */
export function plainJudge(): MailJudge["judge"] {
  let known: { readonly text: string; readonly policy: Policy } | undefined;
  return (name, bytes, policyText, now) => {
    if (known?.text !== policyText) {
      const result = readPolicyText(policyText);
      if (!result.ok) return Promise.resolve(unjudged(name));
      known = { text: policyText, policy: result.policy };
    }
    return judgeMail(name, bytes, known.policy, now);
  };
}
