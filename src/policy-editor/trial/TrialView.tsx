import { Button, Field, Input, type JSXElement, ProgressBar } from "@fluentui/react-components";
import { type DragEvent, useMemo, useState } from "react";

import type { PolicyJson } from "../document/policy-json";
import { useWords } from "../page/editor-context";
import { FilePicker } from "../page/FilePicker";
import { useFormStyles } from "../page/form-style";
import { RateTable } from "./RateTable";
import { ratesOf } from "./rates";
import type { DroppedMail } from "./trial";
import type { Trial, TrialState } from "./useTrial";
import { VerdictTable } from "./VerdictTable";

/** So many of a thousand mails may be interrupted before people click through without reading. */
const plainCeiling = 20;

export interface TrialViewProps {
  readonly policyText: string;
  readonly json: PolicyJson;
  readonly trial: Trial;
}

/** What this policy would have asked of mails that were sent. They stay in the page. */
export const TrialView = ({ policyText, json, trial }: TrialViewProps): JSXElement => {
  const { trial: words } = useWords();
  const forms = useFormStyles();
  const [ceiling, setCeiling] = useState(String(plainCeiling));
  const { state, begin, stop } = trial;
  const start = (mails: readonly DroppedMail[]) => mails.length > 0 && begin(mails, policyText);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation(); // Elsewhere on the page, a file that is dropped is a policy.
    start(Array.from(event.dataTransfer.files));
  };
  return (
    <div className={forms.stack} onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
      <p className={forms.text}>{words.intro}</p>
      <p className={forms.quiet}>{words.notTried}</p>
      {hasRollOut(json) && <p className={forms.quiet}>{words.asEnforced}</p>}
      <div className={forms.row}>
        <FilePicker
          label={words.choose}
          accept=".eml,message/rfc822"
          isMany
          isPrimary
          onFiles={start}
        />
        <span>{words.dropHere}</span>
        <Field label={words.ceiling}>
          <Input
            inputMode="numeric"
            value={ceiling}
            onChange={(_, { value }) => setCeiling(value.replace(/\D/g, ""))}
          />
        </Field>
      </div>
      {state !== undefined && (
        <Outcome
          state={state}
          ceiling={Number(ceiling)}
          isStale={state.policyText !== policyText}
          onStop={stop}
        />
      )}
    </div>
  );
};

interface OutcomeProps {
  readonly state: TrialState;
  readonly ceiling: number;
  readonly isStale: boolean;
  readonly onStop: () => void;
}

const Outcome = ({ state, ceiling, isStale, onStop }: OutcomeProps): JSXElement => {
  const { trial: words } = useWords();
  const forms = useFormStyles();
  const { of, verdicts, progress } = state;
  const rates = useMemo(() => ratesOf(verdicts), [verdicts]);
  const said = {
    running: words.progress(verdicts.length, of),
    stopped: words.stopped(verdicts.length, of),
    done: words.done(of),
  }[progress];
  return (
    <>
      {isStale && <p role="alert">{words.changedSince}</p>}
      {progress === "running" && (
        <div className={forms.row}>
          <ProgressBar aria-label={said} max={of} value={verdicts.length} />
          <Button onClick={onStop}>{words.stop}</Button>
        </div>
      )}
      {/* Said aloud when it ends: every step of the way would talk over the reader. */}
      <p role={progress === "running" ? undefined : "status"} className={forms.text}>
        {said} {rates.unreadable > 0 && words.unreadable(rates.unreadable)}
      </p>
      {verdicts.some(({ isOwnerless }) => isOwnerless) && <p role="alert">{words.ownerless}</p>}
      {rates.mails > 0 && <RateTable rates={rates} ceiling={ceiling} />}
      {verdicts.length > 0 && <VerdictTable verdicts={verdicts} />}
    </>
  );
};

function hasRollOut({ mode, groups = [], rules = {} }: PolicyJson): boolean {
  const isOnTrial = Object.values(rules).some((rule) => rule.mode !== undefined);
  return mode !== undefined || groups.length > 0 || isOnTrial;
}
