import { type JSXElement, makeStyles, tokens } from "@fluentui/react-components";

import type { Day } from "../../core/mail/list-entry";
import type { PolicyAbout } from "../../core/policy/policy";
import { useMessages } from "../messages-context";
import { policyNote } from "../policy-note";

export interface PolicyFootProps {
  readonly about: PolicyAbout;
  readonly today: Day;
}

const useStyles = makeStyles({
  foot: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** By which policy the draft was checked: what IT asks for first when somebody rings. */
export const PolicyFoot = ({ about, today }: PolicyFootProps): JSXElement | null => {
  const { sentences } = policyNote(about, today, useMessages().policy);
  const { foot } = useStyles();
  return sentences.length === 0 ? null : <footer className={foot}>{sentences.join(" ")}</footer>;
};
