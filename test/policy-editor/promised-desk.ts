import { type Desk, plainDesk } from "../../src/policy-editor/document/desk";
import { plainJudge } from "../../src/policy-editor/trial/plain-judge";
import type { WorkerLink } from "../../src/policy-editor/worker-link";

/** What the page's other thread does, in this one. */
export const promisedDesk: Desk = {
  facts: () => Promise.resolve(plainDesk.facts()),
  read: (...args) => Promise.resolve(plainDesk.read(...args)),
  edit: (...args) => Promise.resolve(plainDesk.edit(...args)),
  paste: (...args) => Promise.resolve(plainDesk.paste(...args)),
  lineProblems: (...args) => Promise.resolve(plainDesk.lineProblems(...args)),
  referenceProblems: (...args) => Promise.resolve(plainDesk.referenceProblems(...args)),
  groupProblems: (...args) => Promise.resolve(plainDesk.groupProblems(...args)),
};

export function promisedLink(): WorkerLink {
  return { ...promisedDesk, judge: plainJudge(), stop: () => {} };
}
