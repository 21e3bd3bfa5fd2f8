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
import { outcomeNotice } from "../outcome-notice";
import type { Repair, RepairOutcome, RepairView } from "../repair";

export interface RepairNoticeProps {
  readonly view: RepairView;
  readonly canSend: boolean;
  readonly onRepair: (repair: Repair) => void;
}

/** How far a repair is, and then what came of it. */
export const RepairNotice = (props: RepairNoticeProps): JSXElement | null => {
  const { view, canSend, onRepair } = props;
  switch (view.state) {
    case "none":
      return null;
    case "running":
      return (
        <Focused key="running">
          {/* A bar speaks when it appears, so how many there are is said by a new one. */}
          <Progress key={view.progress?.of} view={view} />
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

const Progress = ({ view }: { readonly view: Running }): JSXElement => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>{progressText(view, useMessages())}</MessageBarBody>
  </MessageBar>
);

interface OutcomeProps extends Omit<RepairNoticeProps, "view"> {
  readonly outcome: RepairOutcome;
}

const Outcome = ({ outcome, canSend, onRepair }: OutcomeProps): JSXElement => {
  const messages = useMessages();
  const { intent, text, before } = outcomeNotice(outcome, messages);
  const isReady = canSend && outcome.kind !== "forget"; // Which has nothing to do with this message.
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{isReady ? `${text} ${messages.pressSend}` : text}</MessageBarBody>
      {before !== undefined && (
        <MessageBarActions>
          <Button onClick={() => onRepair({ kind: "undo", before })}>{messages.repair.undo}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};

type Running = Extract<RepairView, { state: "running" }>;

function progressText({ kind, progress }: Running, { repair, checking }: PaneMessages): string {
  if (progress !== undefined && (kind === "undo" || kind === "move-to-bcc")) {
    const say = kind === "undo" ? repair.undoing : repair.moving;
    return say(progress.done, progress.of);
  }
  const isChanging = kind !== "settle" && kind !== "forget";
  return isChanging ? repair.working : checking;
}
