import { assess as assessNow } from "../../../src/core/assessment/assess";
import { comingCrowd } from "../../../src/core/assessment/coming-holds";
import { lessonOf } from "../../../src/core/assessment/lesson";
import type { Mode } from "../../../src/core/policy/mode";
import { newMemory } from "../../../src/core/memory/memory";
import { readMemory, writeMemory } from "../../../src/core/memory/memory-text";
import { draftTo, mockshire, occasion, residents } from "../../support/builders";
import { policyFrom } from "../../support/policies";

const organisation = { domains: ["mockshire.police.example"] };
const policyIn = (mode: Mode, rest: object = {}) => policyFrom({ organisation, mode, ...rest });
const assess = (draft: ReturnType<typeof draftTo>, policy: ReturnType<typeof policyIn>) =>
  assessNow(draft, policy, occasion());

const crowd = draftTo({ to: residents(12) });
const quiet = draftTo({ to: ["colleague@mockshire.police.example"] });
const unread = draftTo({}, { unread: [{ part: "to", reason: "failed" }] });

describe("a policy that observes", () => {
  test("lets a crowd go, without a word of it among the findings", () => {
    const { decision, findings, observed } = assess(crowd, policyIn("observe"));
    expect(decision).toBe("send");
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(observed.map(({ rule }) => rule)).toContain("visible-recipients");
  });

  test("lets go what could not be checked, and still lists it", () => {
    const { decision, unchecked } = assess(unread, policyIn("observe"));
    expect(decision).toBe("send");
    expect(unchecked).not.toEqual([]);
  });

  test("has nothing to observe in an ordinary mail", () => {
    expect(assess(quiet, policyIn("observe")).observed).toEqual([]);
  });

  test("advises nothing before Send", () => {
    expect(comingCrowd(crowd, policyIn("observe"), occasion())).toEqual([]);
    expect(comingCrowd(crowd, policyIn("advise"), occasion())).toEqual([]);
    expect(comingCrowd(crowd, policyIn("enforce"), occasion())).not.toEqual([]);
  });

  test.each([
    ["one that it would have asked about", crowd, { mails: 1, asked: 1 }],
    ["an ordinary one", quiet, { mails: 1, asked: 0 }],
  ])(
    "counts %s, and learns nobody from what it would have asked about",
    (_which, draft, counted) => {
      const policy = policyIn("observe");
      const judged = {
        draft,
        organisation: mockshire,
        occasion: occasion(),
        assessment: assess(draft, policy),
      };
      const memory = lessonOf(judged, policy, (seconds) => newMemory("AbCdEfGhIjKlMnOp", seconds));
      expect(memory?.counted).toEqual(counted);
      const kept = memory && readMemory(writeMemory(memory), occasion().seconds);
      expect(kept?.counted).toEqual(counted);
      expect(kept?.contacts).toEqual(newMemory("AbCdEfGhIjKlMnOp", 1).contacts);
    },
  );
});

test("one rule on trial leaves the others as they are", () => {
  const policy = policyIn("enforce", { rules: { "visible-recipients": { mode: "observe" } } });
  const { findings, observed } = assess(crowd, policy);
  expect(observed.map(({ rule }) => rule)).toEqual(["visible-recipients"]);
  expect(findings.map(({ rule }) => rule)).not.toContain("visible-recipients");
});

describe("a policy that advises", () => {
  test("asks where it would hold", () => {
    expect(assess(crowd, policyIn("enforce")).decision).toBe("hold");
    expect(assess(crowd, policyIn("advise")).decision).toBe("ask");
  });

  test("asks where it would refuse", () => {
    const rules = { "visible-recipients": { severity: "refuse" } };
    expect(assess(crowd, policyIn("advise", { rules })).decision).toBe("ask");
  });

  test("asks about what could not be checked, though the policy holds it", () => {
    expect(assess(unread, policyIn("advise", { whenUnchecked: "refuse" })).decision).toBe("ask");
  });

  test("says nothing of an ordinary mail, and counts nothing", () => {
    const assessment = assess(quiet, policyIn("advise"));
    expect(assessment.decision).toBe("send");
    const judged = { draft: quiet, organisation: mockshire, occasion: occasion(), assessment };
    const learnt = lessonOf(judged, policyIn("advise"), (at) => newMemory("AbCdEfGhIjKlMnOp", at));
    expect(learnt?.counted).toEqual({ mails: 0, asked: 0 });
  });
});
