import { Button, type JSXElement, makeStyles, tokens } from "@fluentui/react-components";

import type { ReactNode } from "react";

import type { AssessmentView, FilesRead } from "../assessment-view";
import { useMessages } from "../messages-context";
import type { Repair, RepairView } from "../repair";
import { CheckedDraft } from "./CheckedDraft";
import { Heading } from "./Heading";
import { CouldNotCheck } from "./Notices";

export interface AssessmentPanelProps {
  readonly view: AssessmentView;
  readonly repair: RepairView;
  readonly canSendAnyway: boolean;
  readonly onRepair: (repair: Repair) => void;
  readonly onCheckAgain: () => void;
}

const useStyles = makeStyles({
  again: {
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    display: "flex",
    flexWrap: "wrap",
  },
});

/** What is known of the draft, and the way to look again. */
export const AssessmentPanel = (props: AssessmentPanelProps): JSXElement => {
  const { view, repair, onCheckAgain } = props;
  const { checkAgain, checking } = useMessages();
  const styles = useStyles();
  const isChecking = view.state === "checked" && view.freshness === "checking-again";
  if (view.state === "checking") {
    return <Checking {...(view.files && { files: view.files })} />; // No button yet: whoever starts on it misses what comes.
  }
  return (
    <Assessed {...props} view={view}>
      <div className={styles.again}>
        <Button disabledFocusable={repair.state === "running"} size="small" onClick={onCheckAgain}>
          {checkAgain}
        </Button>
        {isChecking && <span>{checking}</span>}
      </div>
    </Assessed>
  );
};

/** The draft is being looked at, and how far that is. */
export const Checking = ({ files }: { readonly files?: FilesRead }): JSXElement => {
  const { checking, attachments } = useMessages();
  return (
    <>
      <Heading>{checking}</Heading>
      {files !== undefined && <div>{attachments.reading(files.read, files.all)}</div>}
    </>
  );
};

interface AssessedProps extends AssessmentPanelProps {
  readonly view: Exclude<AssessmentView, { state: "checking" }>;
  /** The way to look again. First of the buttons: a second Enter after the alert removes nobody. */
  readonly children: ReactNode;
}

const Assessed = (props: AssessedProps): JSXElement => {
  const { view, repair, canSendAnyway, onRepair, children } = props;
  switch (view.state) {
    case "failed":
      return <CouldNotCheck>{children}</CouldNotCheck>;
    case "checked":
      return (
        <CheckedDraft
          checked={view.checked}
          repair={repair}
          canSendAnyway={canSendAnyway}
          onRepair={onRepair}
        >
          {children}
        </CheckedDraft>
      );
  }
};
