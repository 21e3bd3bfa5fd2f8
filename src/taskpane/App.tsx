import type { JSXElement, Theme } from "@fluentui/react-components";
import { useState } from "react";

import type { Policy } from "../core/policy/policy";
import type { PolicyResult } from "../core/policy/policy-problem";
import { AssessmentPanel } from "./components/AssessmentPanel";
import { BrokenPolicy } from "./components/Notices";
import { PaneFrame } from "./components/PaneFrame";
import { PolicyFoot } from "./components/PolicyFoot";
import type { OngoingAssessment } from "./ongoing-assessment";
import { TakenOff } from "./components/TakenOff";
import type { PaneOutlook } from "./pane-outlook";
import { useAssessment } from "./useAssessment";
import { useRepair } from "./useRepair";

export interface AppProps {
  readonly outlook: PaneOutlook;
  readonly policy: PolicyResult<Policy>;
  readonly theme: Theme;
}

/** The task pane. */
export const App = ({ outlook, policy, theme }: AppProps): JSXElement => (
  <PaneFrame theme={theme}>
    {policy.ok ? <Review outlook={outlook} policy={policy.policy} /> : <BrokenPolicy />}
  </PaneFrame>
);

export interface ReviewProps {
  readonly outlook: PaneOutlook;
  readonly policy: Policy;
  /** The assessment, where it was begun before the pane was drawn. */
  readonly begun?: OngoingAssessment;
}

/** The draft in review: what was found, and its repair. */
export const Review = ({ outlook, policy, begun }: ReviewProps): JSXElement => {
  const assessing = useAssessment(outlook, policy, begun);
  const [today] = useState(() => outlook.occasion().today);
  const { view, start, forget, stop, takenOff } = useRepair(outlook, assessing);
  const checkAgain = () => {
    forget();
    void assessing.check();
  };
  return (
    <>
      <AssessmentPanel
        view={assessing.view}
        repair={view}
        canSendAnyway={outlook.canSendAnyway}
        onRepair={start}
        onStop={stop}
        onStopReading={assessing.stopFiles}
        onCheckAgain={checkAgain}
      />
      {takenOff.length > 0 && <TakenOff addresses={takenOff} />}
      <PolicyFoot about={policy.about} today={today} />
    </>
  );
};
