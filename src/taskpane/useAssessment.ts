import { useCallback, useEffect, useRef, useState } from "react";

import type { Policy } from "../core/policy/policy";
import type { AssessmentView } from "./assessment-view";
import { OngoingAssessment } from "./ongoing-assessment";
import type { PaneOutlook } from "./pane-outlook";

export interface Assessing {
  readonly view: AssessmentView;
  /** Reads the draft anew. Settles when the view shows it. */
  readonly check: () => Promise<void>;
  /** Leaves the draft alone until the next `check`. */
  readonly pause: () => void;
  /** Looks into no further file. Those that are left count as not checked. */
  readonly stopFiles: () => void;
}

/**
 * The assessment of the draft in the open window, as it is now.
 *
 * @param begun what was begun before the pane was drawn; without it, one begins here
 */
export function useAssessment(
  outlook: PaneOutlook,
  policy: Policy,
  begun?: OngoingAssessment,
): Assessing {
  const [view, setView] = useState<AssessmentView>(begun?.view ?? { state: "checking" });
  const ongoing = useRef<OngoingAssessment>(undefined);

  useEffect(() => {
    const assessment = begun ?? new OngoingAssessment(outlook, policy);
    ongoing.current = assessment;
    if (begun === undefined) void assessment.check();
    return assessment.follow(setView);
  }, [outlook, policy, begun]);

  const check = useCallback(async () => ongoing.current?.check(), []);
  const pause = useCallback(() => ongoing.current?.pause(), []);
  const stopFiles = useCallback(() => ongoing.current?.stopFiles(), []);
  return { view, check, pause, stopFiles };
}
