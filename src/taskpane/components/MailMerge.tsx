import {
  Button,
  type JSXElement,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { type ComponentType, useState } from "react";

import { useMessages } from "../messages-context";
import type { MailMergeGuideProps } from "./MailMergeGuide";
import { Steps } from "./Steps";

type Guide =
  | { readonly state: "closed" | "loading" | "failed" }
  | { readonly state: "open"; readonly Text: ComponentType<MailMergeGuideProps> };

const useStyles = makeStyles({
  guide: { display: "grid", minWidth: 0, rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** Shows how to write to many by a mail merge. Few ask for it, so it comes when it is asked for. */
export const MailMerge = (): JSXElement => {
  const { mailMerge } = useMessages();
  const styles = useStyles();
  const [guide, setGuide] = useState<Guide>({ state: "closed" });
  const open = async () => {
    setGuide({ state: "loading" });
    try {
      const { MailMergeGuide } = await import(
        /* webpackChunkName: "mail-merge-guide" */ "./MailMergeGuide"
      );
      setGuide({ state: "open", Text: MailMergeGuide });
    } catch {
      setGuide({ state: "failed" });
    }
  };
  const isClosed = guide.state === "closed";
  return (
    <>
      <Button
        aria-expanded={!isClosed}
        onClick={() => (isClosed ? void open() : setGuide({ state: "closed" }))}
      >
        {isClosed ? mailMerge.open : mailMerge.close}
      </Button>
      {/* It stands there before there is anything to say, or it would not be heard. */}
      <div role="status">
        {guide.state === "loading" && mailMerge.loading}
        {guide.state === "failed" && mailMerge.failed}
      </div>
      {guide.state === "open" && (
        <guide.Text
          words={mailMerge}
          steps={<Steps steps={mailMerge.steps} />}
          className={styles}
        />
      )}
    </>
  );
};
