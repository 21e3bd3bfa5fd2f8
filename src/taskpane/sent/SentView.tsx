import { Button, type JSXElement } from "@fluentui/react-components";
import { memo, useState } from "react";

import { addedTo, isAtLeast } from "../../core/assessment/reached";
import type { SentHeadings } from "../../messages/sent-messages";
import type { FilesRead } from "../assessment-view";
import { Heading } from "../components/Heading";
import { FirstHour } from "./Advice";
import type { WrittenApology } from "./ApologyForm";
import { ApologySection } from "./ApologySection";
import { firstApology } from "./apology-text";
import { batchesFor } from "./batches";
import { Contents } from "./Contents";
import { fromLocalInput } from "./moment-text";
import type { SentMessage } from "./read-sent";
import { RecordSection } from "./RecordSection";
import { useSentMessages } from "./sent-context";
import type { SentOutlook } from "./sent-outlook";
import { useSentStyles } from "./sent-style";
import { typedAddresses } from "./typed-addresses";
import { useBatches } from "./useBatches";
import { WhoSaw } from "./WhoSaw";
import { Within72Hours } from "./Within72Hours";

export interface SentViewProps {
  readonly message: SentMessage;
  /** As long as its files are looked into. */
  readonly files: FilesRead | undefined;
  readonly outlook: SentOutlook;
}

/** All that this pane has to say of one message. */
export const SentView = (props: SentViewProps): JSXElement => {
  const { message } = props;
  const { notYours } = useSentMessages();
  const [isMeant, setIsMeant] = useState(!message.isSomebodyElses);
  const styles = useSentStyles();
  if (!isMeant) {
    return (
      <>
        <Heading>{notYours.sentence}</Heading>
        <div className={styles.buttons}>
          <Button onClick={() => setIsMeant(true)}>{notYours.goOn}</Button>
        </div>
      </>
    );
  }
  return <Everything {...props} />;
};

/** A thousand people are not sorted anew with each letter that is typed below them. */
const WhoReadIt = memo(WhoSaw);
const WhatItHeld = memo(Contents);

const Everything = ({ message, files, outlook }: SentViewProps): JSXElement => {
  const { heading } = useSentMessages();
  const styles = useSentStyles();
  const [aware, setAware] = useState("");
  const [moreText, setMoreText] = useState("");
  const [apology, setApology] = useState<WrittenApology>(() => ({
    ...firstApology(outlook.language, message.created),
    language: outlook.language,
  }));
  const batches = useBatches(outlook);
  const { reached, own } = message;
  const typed = typedAddresses(moreText);
  const added = addedTo(reached, own, typed.people);
  const drafts = batchesFor(reached.people, added);
  const more = { text: moreText, added: added.length, notAddresses: typed.notAddresses };
  return (
    <>
      <Heading>{headingOf(message, heading)}</Heading>
      <div className={styles.text}>{heading.below}</div>
      <WhoReadIt message={message} />
      <WhatItHeld message={message} files={files} />
      <FirstHour />
      <ApologySection
        reached={reached}
        created={message.created}
        drafts={drafts}
        batches={batches}
        apology={apology}
        onApology={setApology}
        more={more}
        onMore={setMoreText}
      />
      <Within72Hours outlook={outlook} aware={aware} onAware={setAware} />
      <RecordSection
        message={message}
        outlook={outlook}
        aware={fromLocalInput(aware)}
        added={added}
        drafts={drafts}
        opened={batches.countOf(drafts)}
        isReadingFiles={files !== undefined}
      />
    </>
  );
};

function headingOf({ reached }: SentMessage, words: SentHeadings): string {
  const { visible } = reached;
  const isLeast = isAtLeast(reached);
  if (visible > 1) return words.eachOther(visible, isLeast);
  if (isLeast) return words.perhaps;
  return visible === 1 ? words.one : words.none;
}
