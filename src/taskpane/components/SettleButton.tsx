import { Button, type JSXElement } from "@fluentui/react-components";

import { useMessages } from "../messages-context";
import { settlementOf } from "../settlement";
import type { FindingSectionProps } from "./FindingSection";

/** Answers a question: on this draft it is not asked again, unless what it is about changes. */
export const SettleButton = (props: FindingSectionProps): JSXElement => {
  const { finding, reasons, checked, isBusy, onRepair } = props;
  const { repair } = useMessages();
  const onClick = () => onRepair(settlementOf([finding, ...reasons], checked));
  return (
    <Button disabledFocusable={isBusy} size="small" onClick={onClick}>
      {repair.settle}
    </Button>
  );
};
