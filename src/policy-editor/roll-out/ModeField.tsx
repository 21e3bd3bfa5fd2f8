import { type JSXElement } from "@fluentui/react-components";

import { modes } from "../../core/policy/mode";
import type { PolicyPath } from "../../core/policy/policy-problem";
import type { WrittenMode } from "../document/policy-json";
import { ChoiceField } from "../page/ChoiceField";
import { today } from "../page/days";
import { useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { ModeSteps } from "./ModeSteps";

export interface ModeFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly path: PolicyPath;
  readonly written: WrittenMode | undefined;
  /** The choice for which nothing is written. */
  readonly preset: string;
}

/** A mode that stays, or the days from which modes hold. */
export const ModeField = ({ label, hint, path, written, preset }: ModeFieldProps): JSXElement => {
  const { rollOut: words } = useWords();
  const word = typeof written === "string" ? written : undefined;
  const steps = typeof written === "object" ? written : undefined;
  const plan = [{ from: today(), mode: word ?? "observe" }];
  return (
    <div className={useFormStyles().stack}>
      <ChoiceField
        label={label}
        {...(hint !== undefined && { hint })}
        path={path}
        value={word ?? (steps && "plan") ?? ""}
        preset=""
        choices={{
          "": preset,
          ...Object.fromEntries(modes.map((one) => [one, words.modes[one]])),
          plan: words.byDay,
        }}
        written={(chosen) => (chosen === "plan" ? plan : chosen)}
      />
      {steps !== undefined && <ModeSteps label={label} path={path} steps={steps} />}
    </div>
  );
};
