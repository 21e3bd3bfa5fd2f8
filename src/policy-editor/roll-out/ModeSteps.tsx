import { Button, type JSXElement, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";

import { modes } from "../../core/policy/mode";
import type { PolicyPath } from "../../core/policy/policy-problem";
import type { PolicyEdit } from "../document/policy-edit";
import type { WrittenStep } from "../document/policy-json";
import { ChoiceField } from "../page/ChoiceField";
import { daysAfter, today } from "../page/days";
import { useEditor, useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { TextField } from "../page/TextField";
import { problemOf } from "../page/useCommitted";

export interface ModeStepsProps {
  /** What the days are of. */
  readonly label: string;
  readonly path: PolicyPath;
  readonly steps: readonly WrittenStep[];
}

/** So long a mode is tried, unless another day is written. */
const plainDays = 28;

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** The days of a roll-out, and what holds from each on. The last of them stays, for there is always one. */
export const ModeSteps = ({ label, path, steps }: ModeStepsProps): JSXElement => {
  const { store, say } = useEditor();
  const { rollOut: words, notDone } = useWords();
  const forms = useFormStyles();
  const place = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string>();
  const edit = async (change: PolicyEdit, done: string, next: string) => {
    const outcome = await store.edit([change]);
    setProblem(problemOf(outcome, notDone));
    if (outcome.kind !== "taken") return;
    say(done);
    setTimeout(() => place.current?.querySelector<HTMLElement>(next)?.focus());
  };
  const add = () =>
    edit(
      { kind: "list", path, remove: [], add: [stepAfter(steps[steps.length - 1])] },
      words.dayAdded(steps.length + 1),
      "li:last-child input",
    );
  const remove = (at: number) =>
    edit({ kind: "list", path, remove: [at], add: [] }, words.dayRemoved, "[data-add]");
  return (
    <div ref={place} role="group" aria-label={words.daysOf(label)} className={forms.section}>
      <p className={forms.quiet}>{words.beforeFirst}</p>
      <ol className={`${useStyles().list} ${forms.stack}`}>
        {steps.map((step, at) => (
          <Step key={at} path={[...path, at]} step={step} at={at}>
            {steps.length > 1 && (
              <Button aria-label={words.removeDay(at + 1)} onClick={() => void remove(at)}>
                {words.remove}
              </Button>
            )}
          </Step>
        ))}
      </ol>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <div>
        <Button data-add onClick={() => void add()}>
          {words.addDay}
        </Button>
      </div>
    </div>
  );
};

interface StepProps {
  readonly path: PolicyPath;
  readonly step: WrittenStep;
  readonly at: number;
  readonly children: JSXElement | false;
}

const Step = ({ path, step, at, children }: StepProps): JSXElement => {
  const { rollOut: words } = useWords();
  return (
    <li className={useFormStyles().row}>
      <TextField
        label={words.dayFrom(at + 1)}
        type="date"
        value={step.from.trim()}
        editFor={(from) => [{ kind: "set", path: [...path, "from"], value: from }]}
      />
      <ChoiceField
        label={words.dayMode(at + 1)}
        path={[...path, "mode"]}
        value={step.mode}
        preset=""
        choices={words.modes}
      />
      {children}
    </li>
  );
};

/** Four weeks later, and a mode stricter. */
function stepAfter(last: WrittenStep | undefined): WrittenStep {
  const now = today();
  const from = last === undefined || last.from.trim() < now ? now : last.from.trim();
  const mode = modes[last === undefined ? 0 : modes.indexOf(last.mode) + 1] ?? "enforce";
  return { from: daysAfter(from, plainDays), mode };
}
