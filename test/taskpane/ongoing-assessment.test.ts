import type { AssessmentView } from "../../src/taskpane/assessment-view";
import { OngoingAssessment } from "../../src/taskpane/ongoing-assessment";
import { FakeRecipients, residents } from "../support/fake-recipients";
import { policyFrom } from "../support/policies";
import { fakeOutlook } from "./fake-outlook";

const policy = policyFrom({ organisation: { name: "the force", domains: ["force.example"] } });
const begin = () => {
  const outlook = fakeOutlook(new FakeRecipients({ to: residents(3) }));
  return { outlook, assessment: new OngoingAssessment(outlook, policy) };
};

describe("an assessment that is begun before there is anything to draw with", () => {
  test("has nothing to tell but that it checks, until it is done", async () => {
    const { assessment } = begin();
    let isTold = false;
    void assessment.told.then(() => (isTold = true));
    expect(assessment.view).toEqual({ state: "checking" });
    const checking = assessment.check();
    await Promise.resolve();
    expect(isTold).toBe(false);
    await checking;
    await assessment.told;
    expect(assessment.view.state).toBe("checked");
  });

  test("tells who gets it before the rest, and the rest once that is on the screen", async () => {
    const outlook = fakeOutlook(new FakeRecipients({ to: residents(3) }));
    let paint = () => {};
    const painted = () => new Promise<void>((resolve) => (paint = resolve));
    const assessment = new OngoingAssessment(outlook, policy, painted);
    const checking = assessment.check();
    await assessment.told;
    expect(assessment.view).toMatchObject({ state: "checking", going: { draft: { unread: [] } } });
    paint();
    await checking;
    expect(assessment.view.state).toBe("checked");
  });

  test("does not go back to who gets it when it checks again", async () => {
    const { assessment } = begin();
    await assessment.check();
    const states: string[] = [];
    assessment.follow(({ state }) => states.push(state));
    await assessment.check();
    expect(states).not.toContain("checking");
  });

  test("tells whoever comes late what it knows, and later what changes", async () => {
    const { assessment } = begin();
    await assessment.check();
    const views: AssessmentView[] = [];
    assessment.follow((view) => views.push(view));
    expect(views.map(({ state }) => state)).toEqual(["checked"]);
    await assessment.check();
    expect(views).toHaveLength(3);
    expect(views[1]).toMatchObject({ state: "checked", freshness: "checking-again" });
    expect(views[2]).toMatchObject({ state: "checked", freshness: "current" });
  });

  test("ends when nobody follows it any more", async () => {
    const { assessment, outlook } = begin();
    await assessment.check();
    expect(outlook.watchers()).toBe(1);
    assessment.follow(() => {})();
    expect(outlook.watchers()).toBe(0);
  });
});
