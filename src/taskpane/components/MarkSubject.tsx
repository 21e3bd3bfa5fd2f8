import { Button, type JSXElement } from "@fluentui/react-components";

import { bodyText } from "../../core/content/body-text";
import { markedSubject } from "../../core/content/words/marked-subject";
import type { Draft } from "../../core/mail/draft";
import type { Pointers } from "../../core/rules/evidence";
import { useMessages } from "../messages-context";
import type { Repair } from "../repair";

export interface MarkSubjectProps {
  readonly pointers: Pointers;
  readonly draft: Draft;
  readonly isBusy: boolean;
  readonly onRepair: (repair: Repair) => void;
}

/** Writes on the subject what a quoted message or a file is marked. Not there where that would not help. */
export const MarkSubject = (props: MarkSubjectProps): JSXElement | null => {
  const { pointers, draft, isBusy, onRepair } = props;
  const { marking } = useMessages();
  const { markAs } = pointers;
  if (markAs === undefined) return null;
  const to = markedSubject(draft, markAs, wordsAt(pointers, draft));
  if (to === undefined) return null;
  const change = { from: draft.subject, to };
  return (
    <Button
      appearance="primary"
      disabledFocusable={isBusy}
      onClick={() => onRepair({ kind: "mark-subject", change })}
    >
      {marking.mark(markAs)}
    </Button>
  );
};

function wordsAt({ words = [] }: Pointers, draft: Draft): string {
  const [range] = words;
  return range?.part === "body" ? bodyText(draft).slice(range.start, range.end) : "";
}
