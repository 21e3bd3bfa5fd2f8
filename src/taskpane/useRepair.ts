import { useCallback, useRef, useState } from "react";

import type { Settled } from "../core/memory/settled";
import { inTime } from "../outlook/in-time";
import type { Progress } from "../outlook/move-to-bcc";
import { fieldsOf } from "../outlook/recipient-fields";
import { removeAttachment } from "../outlook/remove-attachment";
import { keepSettled } from "../outlook/settling";
import { subjectOf } from "../outlook/subject-field";
import type { PaneOutlook } from "./pane-outlook";
import { type Repair, type RepairView, runRepair } from "./repair";
import { noneTakenOff, takenOffAfter } from "./taken-off";
import type { Assessing } from "./useAssessment";

export interface Repairing {
  readonly view: RepairView;
  /** Begins a repair, unless one is running. */
  readonly start: (repair: Repair) => void;
  /** Takes the outcome of the last repair off the pane. */
  readonly forget: () => void;
  /** Asks the repair that is running to stop as soon as that is safe. */
  readonly stop: () => void;
  /** Addresses of those who were taken off, and are to get a message of their own. Kept here alone. */
  readonly takenOff: readonly string[];
}

/** Runs one repair at a time, and has the draft checked again before it tells the outcome. */
export function useRepair(
  outlook: PaneOutlook,
  { check, pause }: Pick<Assessing, "check" | "pause">,
): Repairing {
  const [view, setView] = useState<RepairView>({ state: "none" });
  const [takenOff, setTakenOff] = useState(noneTakenOff);
  const isRunning = useRef(false);
  const isStopAsked = useRef(false);

  const run = useCallback(
    async (repair: Repair) => {
      const onProgress = (progress?: Progress) => {
        const isStopping = isStopAsked.current;
        setView({ state: "running", kind: repair.kind, progress, isStopping });
      };
      isStopAsked.current = false;
      pause();
      onProgress();
      try {
        const { readLimit, fieldLimit, hasNoBcc = false, after } = outlook;
        const item = outlook.item(); // One draft to the end, whatever is opened.
        const repaired = {
          fields: fieldsOf(item, after),
          subject: subjectOf(item, after),
          keep: (settled: Settled) => keepSettled(item, settled, after),
          removeFile: (id: string) => removeAttachment(item, id, after),
          forget: () => inTime("roamingSettings.saveAsync", outlook.forget(), after),
        };
        const outcome = await runRepair(repair, repaired, {
          readLimit,
          fieldLimit,
          hasNoBcc,
          onProgress,
          isStopAsked: () => isStopAsked.current,
        });
        await check();
        setTakenOff((before) => takenOffAfter(before, outcome));
        setView({ state: "done", outcome });
      } catch {
        await check(); // There is no draft to repair any more, and the check says so.
        setView({ state: "none" });
      }
    },
    [outlook, check, pause],
  );

  const start = useCallback(
    (repair: Repair) => {
      if (!isRunning.current) {
        isRunning.current = true;
        void run(repair).finally(() => {
          isRunning.current = false;
        });
      }
    },
    [run],
  );

  const forget = useCallback(() => setView({ state: "none" }), []);
  const stop = useCallback(() => {
    isStopAsked.current = true;
    setView((now) => (now.state === "running" ? { ...now, isStopping: true } : now));
  }, []);
  return { view, start, forget, stop, takenOff };
}
