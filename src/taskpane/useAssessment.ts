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
  /** Looks into no further file. Those that are left count as not checked. */
  readonly stopFiles: () => void;
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
  const stopFiles = useCallback(() => live.current?.stopFiles(), []);
  return { view, check, pause, stopFiles };
}

function withFiles(view: AssessmentView, files: FilesRead): AssessmentView {
  return view.state === "failed" ? view : { ...view, files };
}

function again(view: AssessmentView): AssessmentView {
  if (view.state !== "checked") {
    return { state: "checking" };
  }
  const { state, checked } = view;
  return { state, checked, freshness: "checking-again" };
}
