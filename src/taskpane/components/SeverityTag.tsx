import {
  type JSXElement,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";

import type { Severity } from "../../core/rules/severity";
import { useMessages } from "../messages-context";

const useStyles = makeStyles({
  tag: {
    ...typographyStyles.caption1Strong,
    // Where the system takes the colours away, the border still sets the word apart.
    border: `${tokens.strokeWidthThin} solid currentcolor`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  note: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  warn: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  hold: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  refuse: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
});

export interface SeverityTagProps {
  readonly severity: Severity;
  /** The sender has answered it: then that is said, and no longer how grave it is. */
  readonly isSettled: boolean;
}

/** How grave a finding is, in a word. Fluent's Badge does the same, and weighs 12 KB. */
export const SeverityTag = ({ severity, isSettled }: SeverityTagProps): JSXElement => {
  const styles = useStyles();
  const { finding } = useMessages();
  return (
    <span className={mergeClasses(styles.tag, styles[isSettled ? "note" : severity])}>
      {isSettled ? finding.settled : finding.severity[severity]}
    </span>
  );
};
