import { useEffect, useRef, useState } from "react";

import { useEditor } from "../page/editor-context";
import type { WorkerLink } from "../worker-link";
import type { Verdict } from "./judge-mail";
import { type DroppedMail, tryMails } from "./trial";

/** Mails that are being tried, or were. */
export interface TrialState {
  readonly of: number;
  readonly verdicts: readonly Verdict[];
  readonly progress: "running" | "stopped" | "done";
  /** The policy that they were tried against. */
  readonly policyText: string;
}

export interface Trial {
  readonly state: TrialState | undefined;
  readonly begin: (mails: readonly DroppedMail[], policyText: string) => void;
  readonly stop: () => void;
}

/** How often what is shown follows, in milliseconds: a table is not drawn anew for each mail. */
const stepMilliseconds = 250;

/** Tries mails in a thread of their own, which ends when they are done, or at once when it is stopped. */
export function useTrial(): Trial {
  const { newLink } = useEditor();
  const [state, setState] = useState<TrialState>();
  const running = useRef<WorkerLink>(undefined);
  useEffect(() => () => running.current?.stop(), []);
  const begin = (mails: readonly DroppedMail[], policyText: string) => {
    running.current?.stop();
    const link = newLink();
    running.current = link;
    const verdicts: Verdict[] = [];
    const show = (progress: TrialState["progress"]) =>
      setState({ of: mails.length, verdicts: [...verdicts], progress, policyText });
    show("running");
    const timer = setInterval(() => show("running"), stepMilliseconds);
    const isStopped = () => running.current !== link;
    void tryMails(
      mails,
      policyText,
      link,
      new Date(),
      (one) => void verdicts.push(one),
      isStopped,
    ).then(() => {
      clearInterval(timer);
      if (isStopped()) return;
      running.current = undefined;
      link.stop();
      show("done");
    });
  };
  const stop = () => {
    running.current?.stop();
    running.current = undefined;
    setState((before) => before && { ...before, progress: "stopped" });
  };
  return { state, begin, stop };
}
