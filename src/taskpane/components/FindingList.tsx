import { Button, type JSXElement } from "@fluentui/react-components";
import { type ReactNode, useState, useTransition } from "react";

import { useMessages } from "../messages-context";

/** So many findings are read to the end, and drawn without a pause. The gravest come first. */
const findingsFirst = 20;

/** The findings, of which the first are shown until the officer asks for the rest. */
export const FindingList = ({
  children,
}: {
  readonly children: readonly ReactNode[];
}): JSXElement => {
  const [isWhole, setIsWhole] = useState(false);
  const [, startTransition] = useTransition();
  const { showAll, showFewer } = useMessages().finding;
  return (
    <>
      {children.slice(0, findingsFirst)}
      {children.length > findingsFirst && (
        <Button
          aria-expanded={isWhole}
          size="small"
          onClick={() => startTransition(() => setIsWhole(!isWhole))}
        >
          {isWhole ? showFewer : showAll(children.length)}
        </Button>
      )}
      {isWhole && children.slice(findingsFirst)}
    </>
  );
};
