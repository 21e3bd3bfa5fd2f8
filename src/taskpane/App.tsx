import { FluentProvider, type JSXElement, type Theme } from "@fluentui/react-components";

import type { Policy } from "../core/policy/policy";
import type { PolicyResult } from "../core/policy/policy-problem";
import { Announcer } from "./components/Announcer";
import { AssessmentPanel } from "./components/AssessmentPanel";
import { BrokenPolicy } from "./components/Notices";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { Page } from "./components/Page";
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
  <FluentProvider theme={theme}>
    <Announcer>
      <Page>
        <ErrorBoundary>
          {policy.ok ? <Review outlook={outlook} policy={policy.policy} /> : <BrokenPolicy />}
        </ErrorBoundary>
      </Page>
    </Announcer>
  </FluentProvider>
);

interface ReviewProps {
  readonly outlook: PaneOutlook;
  readonly policy: Policy;
}

const Review = ({ outlook, policy }: ReviewProps): JSXElement => {
  const assessing = useAssessment(outlook, policy);
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
    </>
  );
};
