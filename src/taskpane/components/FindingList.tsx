import { Button, type JSXElement } from "@fluentui/react-components";
import { type ReactNode, startTransition, useEffect, useState } from "react";

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
  const [shown, setShown] = useState(1);
  const { showAll, showFewer } = useMessages().finding;
  // The gravest is on the screen a moment before the rest is drawn.
  useEffect(() => startTransition(() => setShown(findingsFirst)), []);
  return (
    <>
      {children.slice(0, shown)}
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
