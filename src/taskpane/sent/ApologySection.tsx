import { type JSXElement, Textarea } from "@fluentui/react-components";
import { useId } from "react";

import { type Reached } from "../../core/assessment/reached";
import { ApologyForm, type WrittenApology } from "./ApologyForm";
import { hasGaps, isTooLong } from "./apology-text";
import { BatchList } from "./BatchList";
import type { Batch } from "./batches";
import { useSentMessages } from "./sent-context";
import { SentSection } from "./SentSection";
import { useSentStyles } from "./sent-style";
import type { Batches } from "./useBatches";
import { Warnings } from "./Warnings";

export interface ApologySectionProps {
  readonly reached: Reached;
  readonly created: Date | undefined;
  readonly drafts: readonly Batch[];
  readonly batches: Batches;
  readonly apology: WrittenApology;
  readonly onApology: (apology: WrittenApology) => void;
  /** What was written of whom else it reached, and what came of it. */
  readonly more: { readonly text: string; readonly added: number; readonly notAddresses: number };
  readonly onMore: (text: string) => void;
}

/** The apology to everyone. Whom it does not reach is said before anything can be opened. */
export const ApologySection = (props: ApologySectionProps): JSXElement => {
  const { reached, created, drafts, batches, apology, onApology, more } = props;
  const { apology: words } = useSentMessages();
  const styles = useSentStyles();
  const people = drafts.reduce((sum, { addresses }) => sum + addresses.length, 0);
  const lists = reached.lists.filter(({ domain }) => domain !== undefined).length;
  const isLong = isTooLong(apology);
  return (
    <SentSection title={words.title}>
      <p className={styles.strong}>
        {people === 0 ? words.nobody : words.everyone(people, drafts.length)}
      </p>
      <Warnings
        sentences={[
          reached.byHand.length > 0 && words.byHand(reached.byHand.length),
          lists > 0 && words.lists(lists),
          reached.perhapsMore.length > 0 && words.perhapsMore,
        ]}
      />
      <More {...props} />
      {more.added > 0 && <div role="status">{words.added(more.added)}</div>}
      <Warnings sentences={[more.notAddresses > 0 && words.notAddresses(more.notAddresses)]} />
      <p className={styles.small}>{words.ownLeftOut}</p>
      <ApologyForm apology={apology} created={created} onChange={onApology} />
      <Warnings sentences={[hasGaps(apology) && words.fillIn, isLong && words.tooLong]} />
      {people > 0 && (
        <BatchList drafts={drafts} apology={apology} batches={batches} isTooLong={isLong} />
      )}
    </SentSection>
  );
};

const More = ({ more, onMore }: ApologySectionProps): JSXElement => {
  const { apology: words } = useSentMessages();
  const styles = useSentStyles();
  const [field, hint] = [useId(), useId()];
  return (
    <div className={styles.field}>
      <label htmlFor={field}>{words.more}</label>
      <Textarea
        id={field}
        aria-describedby={hint}
        className={styles.wide}
        resize="vertical"
        value={more.text}
        onChange={(_event, { value }) => onMore(value)}
      />
      <span id={hint} className={styles.small}>
        {words.moreHint}
      </span>
    </div>
  );
};
