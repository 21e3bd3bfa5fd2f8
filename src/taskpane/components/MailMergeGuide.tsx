import { type JSXElement, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

import { useMessages } from "../messages-context";
import { Steps } from "./Steps";

const useStyles = makeStyles({
  guide: { display: "grid", minWidth: 0, rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** How to write to many by a mail merge of Word and Outlook, and what is better. */
export const MailMergeGuide = (): JSXElement => {
  const { mailMerge } = useMessages();
  const styles = useStyles();
  return (
    <div className={styles.guide}>
      <h3 className={styles.title}>{mailMerge.title}</h3>
      <p className={styles.text}>{mailMerge.better}</p>
      <Steps steps={mailMerge.steps} />
      <p className={styles.text}>{mailMerge.unchecked}</p>
    </div>
  );
};
