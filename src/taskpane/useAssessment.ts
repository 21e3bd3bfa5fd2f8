import { useCallback, useEffect, useRef, useState } from "react";

import type { Policy } from "../core/policy/policy";
import type { AssessmentView, FilesRead } from "./assessment-view";
import { LiveAssessment } from "./live-assessment";
import type { PaneOutlook } from "./pane-outlook";

export interface Assessing {
  readonly view: AssessmentView;
  /** Reads the draft anew. Settles when the view shows it. */
  readonly check: () => Promise<void>;
  /** Leaves the draft alone until the next `check`. */
  readonly pause: () => void;
}

/** The assessment of the draft in the open window, as it is now. */
export function useAssessment(outlook: PaneOutlook, policy: Policy): Assessing {
  const [view, setView] = useState<AssessmentView>({ state: "checking" });
  const live = useRef<LiveAssessment>(undefined);

  useEffect(() => {
    const assessment = new LiveAssessment(outlook, policy, {
      onChecking: () => setView(again),
      onFileRead: (read, all) => setView((view) => withFiles(view, { read, all })),
      onChecked: (checked) => setView({ state: "checked", checked, freshness: "current" }),
      onFailed: () => setView({ state: "failed" }),
    });
    live.current = assessment;
    void assessment.check();
    return () => {
      assessment.stop();
    };
  }, [outlook, policy]);

  const check = useCallback(async () => live.current?.check(), []);
  const pause = useCallback(() => live.current?.pause(), []);
  return { view, check, pause };
}

/** While an earlier assessment is shown, nothing need be said of how far the next one is. */
function withFiles(view: AssessmentView, files: FilesRead): AssessmentView {
  return view.state === "checking" ? { ...view, files } : view;
}

function again(view: AssessmentView): AssessmentView {
  if (view.state !== "checked") {
    return { state: "checking" };
  }
  return { ...view, freshness: "checking-again" };
}
