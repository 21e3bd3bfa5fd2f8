import { type JSXElement, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

import type { RuleId } from "../../core/rules";
import { useMessages } from "../messages-context";

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** What came of such a mistake elsewhere, in small letters: nobody has to read it to put things right. */
export const PublicIncident = ({ rule }: { readonly rule: RuleId }): JSXElement | null => {
  const { incident } = useMessages();
  const styles = useStyles();
  const known = incident[rule];
  return known === undefined ? null : (
    <p className={styles.text}>{`${known.text} (${known.source})`}</p>
  );
};
