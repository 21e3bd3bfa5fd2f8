import {
  Button,
  type JSXElement,
  makeStyles,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { useState } from "react";

import type { BatchMessages } from "../../messages/sent-apology";
import { copyText } from "../copy-text";
import type { Apology } from "./apology-text";
import { type Batch, fingerprint, messageFor, type Opened } from "./batches";
import { useSentMessages } from "./sent-context";
import { useSentStyles } from "./sent-style";
import type { Batches } from "./useBatches";

export interface BatchListProps {
  readonly drafts: readonly Batch[];
  readonly apology: Apology;
  readonly batches: Batches;
  /** The text cannot be handed over as it is. */
  readonly isTooLong: boolean;
}

const useStyles = makeStyles({
  list: {
    display: "grid",
    justifySelf: "stretch",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    rowGap: tokens.spacingVerticalM,
  },
  draft: { display: "grid", justifyItems: "start", minWidth: 0, rowGap: tokens.spacingVerticalXS },
});

/** The drafts, each with whom it goes to, the way to open it, and what came of that. */
export const BatchList = (props: BatchListProps): JSXElement => {
  const { drafts, batches } = props;
  const { batch: words } = useSentMessages();
  const styles = useSentStyles();
  return (
    <>
      <p className={styles.text}>{words.notSent}</p>
      <p className={styles.strong}>{words.progress(batches.countOf(drafts), drafts.length)}</p>
      <ol aria-label={words.label} className={useStyles().list}>
        {drafts.map((draft, at) => (
          <TheDraft key={draft.first} {...props} draft={draft} at={at} />
        ))}
      </ol>
    </>
  );
};

interface TheDraftProps extends BatchListProps {
  readonly draft: Batch;
  readonly at: number;
}

const TheDraft = (props: TheDraftProps): JSXElement => {
  const { drafts, draft, at, apology, batches, isTooLong } = props;
  const { batch: words } = useSentMessages();
  const { announce } = useAnnounce();
  const styles = useSentStyles();
  const [copied, setCopied] = useState("");
  const one = batches.opened.get(at);
  const isOpening = one?.state === "opening";
  const copy = async () => {
    const said = (await copyText(draft.addresses.join("; "))) ? words.copied : words.notCopied;
    setCopied(said);
    announce(said, { polite: true });
  };
  const open = () => {
    if (!isTooLong && !isOpening) void batches.open(at, draft, apology);
  };
  return (
    <li className={useStyles().draft}>
      <span className={styles.strong}>
        {words.range(draft.first, draft.first + draft.addresses.length - 1)}
      </span>
      <span role="status" className={styles.text}>
        {stateOf(one, fingerprint(messageFor(draft, apology)), words)}
      </span>
      <div className={styles.buttons}>
        <Button
          appearance={one === undefined ? "primary" : "secondary"}
          disabledFocusable={isTooLong || isOpening}
          onClick={open}
        >
          {words.open(at + 1, drafts.length)}
        </Button>
        <Button onClick={() => void copy()}>{words.copy(at + 1)}</Button>
      </div>
      {copied !== "" && <span className={styles.small}>{copied}</span>}
    </li>
  );
};

function stateOf(one: Opened | undefined, now: string, words: BatchMessages): string {
  if (one === undefined) return words.notOpened;
  if (one.state === "opening") return words.opening;
  if (one.state === "no-answer") return words.noAnswer;
  if (one.state === "failed") return words.failed;
  return one.as === now ? words.opened : words.changed;
}
