import {
  Button,
  type JSXElement,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";

import { useMessages } from "../messages-context";
import type { Repair } from "../repair";
import { sectionStyle } from "./section-style";

export interface RememberedProps {
  readonly isBusy: boolean;
  readonly onRepair: (repair: Repair) => void;
}

const useStyles = makeStyles({
  section: sectionStyle,
  text: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
  },
});

/** What the mailbox remembers for Second Look, and the way to wipe it. Last of all in the pane. */
export const Remembered = ({ isBusy, onRepair }: RememberedProps): JSXElement => {
  const { repair } = useMessages();
  const styles = useStyles();
  return (
    <div className={styles.section}>
      <p className={styles.text}>{repair.remembers}</p>
      <Button disabledFocusable={isBusy} size="small" onClick={() => onRepair({ kind: "forget" })}>
        {repair.forget}
      </Button>
    </div>
  );
};
