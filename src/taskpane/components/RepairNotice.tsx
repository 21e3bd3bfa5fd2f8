import {
  Button,
  type JSXElement,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";

import type { PaneMessages } from "../../messages/pane-messages";
import { useMessages } from "../messages-context";
import { type OutcomeNotice, outcomeNotice } from "../outcome-notice";
import type { Repair, RepairOutcome, RepairView } from "../repair";

export interface RepairNoticeProps {
  readonly view: RepairView;
  readonly canSend: boolean;
  readonly onRepair: (repair: Repair) => void;
  /** Asks what is running to stop. */
  readonly onStop: () => void;
}

/** How far a repair is, and then what came of it. */
export const RepairNotice = (props: RepairNoticeProps): JSXElement | null => {
  const { view, canSend, onRepair, onStop } = props;
  switch (view.state) {
    case "none":
      return null;
    case "running":
      return (
        <Focused key="running">
          {/* A bar speaks when it appears, so how many there are is said by a new one. */}
          <Progress key={view.progress?.of} view={view} onStop={onStop} />
        </Focused>
      );
    case "done":
      return (
        <Focused key="done">
          <Outcome outcome={view.outcome} canSend={canSend} onRepair={onRepair} />
        </Focused>
      );
  }
};

/**
 * Takes the focus: the button that was pressed may be gone with its finding.
 *
 * As long as it has the focus it is among the stops of Tab. Office.js moves the focus itself, and
 * leaves the pane where it does not find the focused element among them.
 */
const Focused = ({ children }: { readonly children: ReactNode }): JSXElement => {
  const place = useRef<HTMLDivElement>(null);
  const [isLeft, setIsLeft] = useState(false);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={isLeft ? -1 : 0} onBlur={() => setIsLeft(true)}>
      {children}
    </div>
  );
};

interface ProgressProps extends Pick<RepairNoticeProps, "onStop"> {
  readonly view: Running;
}

/** What takes many calls can be stopped between two of them. */
const Progress = ({ view, onStop }: ProgressProps): JSXElement => {
  const messages = useMessages();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{progressText(view, messages)}</MessageBarBody>
      {isLong(view) && (
        <MessageBarActions>
          <Button disabledFocusable={view.isStopping} onClick={onStop}>
            {messages.repair.stop}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};

interface OutcomeProps extends Omit<RepairNoticeProps, "view" | "onStop"> {
  readonly outcome: RepairOutcome;
}

const Outcome = ({ outcome, canSend, onRepair }: OutcomeProps): JSXElement => {
  const messages = useMessages();
  const { intent, text, before, subject } = outcomeNotice(outcome, messages);
  const undo = undoOf(before, subject);
  const isReady = canSend && outcome.kind !== "forget"; // Which has nothing to do with this message.
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{isReady ? `${text} ${messages.pressSend}` : text}</MessageBarBody>
      {undo !== undefined && (
        <MessageBarActions>
          <Button onClick={() => onRepair(undo)}>{messages.repair.undo}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};

type Running = Extract<RepairView, { state: "running" }>;

function isLong({ kind, progress }: Running): boolean {
  return progress !== undefined && (kind === "undo" || kind === "move-to-bcc");
}

function undoOf(
  before: OutcomeNotice["before"],
  change: OutcomeNotice["subject"],
): Repair | undefined {
  if (before !== undefined) return { kind: "undo", before };
  return change && { kind: "unmark-subject", change };
}

function progressText(running: Running, { repair, checking }: PaneMessages): string {
  const { kind, progress, isStopping } = running;
  if (isStopping) return repair.stopping;
  if (kind === "mark-subject" || kind === "unmark-subject") return repair.marking;
  if (progress !== undefined && (kind === "undo" || kind === "move-to-bcc")) {
    const say = kind === "undo" ? repair.undoing : repair.moving;
    return say(progress.done, progress.of);
  }
  const isChanging = kind !== "settle" && kind !== "forget";
  return isChanging ? repair.working : checking;
}
