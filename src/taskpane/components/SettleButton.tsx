import { Button, type JSXElement } from "@fluentui/react-components";

import { settle } from "../../core/assessment/settle";
import { randomSalt } from "../../outlook/random-salt";
import { useMessages } from "../messages-context";
import type { FindingSectionProps } from "./FindingSection";

/** Answers a question: on this draft it is not asked again, unless what it is about changes. */
export const SettleButton = (props: FindingSectionProps): JSXElement => {
  const { finding, reasons, checked, isBusy, onRepair } = props;
  const { repair } = useMessages();
  const onClick = () => {
    const before = checked.settled ?? { salt: randomSalt(), marks: new Set<string>() };
    const settled = settle([finding, ...reasons], checked.draft, before);
    onRepair({ kind: "settle", settled });
  };
  return (
    <Button disabledFocusable={isBusy} size="small" onClick={onClick}>
      {repair.settle}
    </Button>
  );
};
