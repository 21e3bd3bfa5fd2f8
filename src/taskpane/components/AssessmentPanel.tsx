import { Button, type JSXElement, makeStyles, tokens } from "@fluentui/react-components";

import { type ReactNode, useEffect, useRef } from "react";

import type { AssessmentView, FilesRead, Going } from "../assessment-view";
import { useMessages } from "../messages-context";
import type { Repair, RepairView } from "../repair";
import { CheckedDraft } from "./CheckedDraft";
import { Heading } from "./Heading";
import { CouldNotCheck } from "./Notices";
import { WhoGetsIt } from "./WhoGetsIt";

export interface AssessmentPanelProps {
  readonly view: AssessmentView;
  readonly repair: RepairView;
  readonly canSendAnyway: boolean;
  readonly onRepair: (repair: Repair) => void;
  readonly onStop: () => void;
  readonly onCheckAgain: () => void;
  /** Looks into no further file. */
  readonly onStopReading: () => void;
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
  const { view, repair, onCheckAgain, onStopReading } = props;
  const { checkAgain, checking } = useMessages();
  const styles = useStyles();
  const { again, keepFocus } = useFocusAfterStop(view);
  const stop = () => {
    keepFocus();
    onStopReading();
  };
  if (view.state === "checking") {
    return <Checking {...view} onStop={stop} />; // No other button yet: whoever starts on it misses what comes.
  }
  const isChecking = view.state === "checked" && view.freshness === "checking-again";
  return (
    <Assessed {...props} view={view}>
      <div ref={again} className={styles.again}>
        <Button disabledFocusable={repair.state === "running"} size="small" onClick={onCheckAgain}>
          {checkAgain}
        </Button>
        {isChecking && view.files === undefined && <span>{checking}</span>}
        {isChecking && view.files !== undefined && <Progress files={view.files} onStop={stop} />}
      </div>
    </Assessed>
  );
};

/** The button that stops goes with what it stopped, so the focus goes to the one that looks again. */
function useFocusAfterStop(view: AssessmentView) {
  const again = useRef<HTMLDivElement>(null);
  const hasStopped = useRef(false);
  const isDone = view.state === "checked" && view.freshness === "current";
  useEffect(() => {
    if (isDone && hasStopped.current) {
      hasStopped.current = false;
      again.current?.querySelector("button")?.focus();
    }
  }, [isDone]);
  const keepFocus = () => {
    hasStopped.current = true;
  };
  return { again, keepFocus };
}

export interface CheckingProps {
  readonly files?: FilesRead;
  readonly going?: Going;
  readonly onStop?: () => void;
}

/** The draft is being looked at, and how far that is. */
export const Checking = ({ files, going, onStop }: CheckingProps): JSXElement => {
  const { checking } = useMessages();
  return (
    <>
      <Heading>{checking}</Heading>
      {files !== undefined && <Progress files={files} onStop={onStop} />}
      {going !== undefined && <WhoGetsIt {...going} />}
    </>
  );
};

interface ProgressProps {
  readonly files: FilesRead;
  readonly onStop: (() => void) | undefined;
}

/** How far the files have been read, and the way to read no further. */
const Progress = ({ files, onStop }: ProgressProps): JSXElement => {
  const { attachments } = useMessages();
  return (
    <div className={useStyles().again}>
      <span role="status">{attachments.reading(files.read, files.all)}</span>
      <Button size="small" onClick={onStop}>
        {attachments.stop}
      </Button>
    </div>
  );
};

interface AssessedProps extends AssessmentPanelProps {
  readonly view: Exclude<AssessmentView, { state: "checking" }>;
  /** The way to look again. First of the buttons: a second Enter after the alert removes nobody. */
  readonly children: ReactNode;
}

const Assessed = (props: AssessedProps): JSXElement => {
  const { view, repair, canSendAnyway, onRepair, onStop, children } = props;
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
          onStop={onStop}
        >
          {children}
        </CheckedDraft>
      );
  }
};
