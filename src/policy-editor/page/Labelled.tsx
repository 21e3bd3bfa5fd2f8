import { Field, type JSXElement, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface LabelledProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
  readonly children: ReactElement;
}

/** A list of choices is as wide as the longest of them, unless it may be narrower. */
const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)" } });

/** A field with its name, and what is wrong with it, which is said aloud. */
export const Labelled = (props: LabelledProps): JSXElement => {
  const { label, hint = null, problem = null, isRequired = false, children } = props;
  return (
    <Field
      className={useStyles().field}
      label={label}
      hint={hint}
      validationMessage={problem}
      required={isRequired}
    >
      {children}
    </Field>
  );
};
