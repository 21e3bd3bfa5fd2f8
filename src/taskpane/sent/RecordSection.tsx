import {
  Button,
  Checkbox,
  type JSXElement,
  Textarea,
  useAnnounce,
} from "@fluentui/react-components";
import { useId, useState } from "react";

import { saveFile } from "../../browser/save-file";
import { copyText } from "../copy-text";
import { useMessages } from "../messages-context";
import { recordText, type RecordInput } from "./record-text";
import { useSentMessages } from "./sent-context";
import { SentSection } from "./SentSection";
import { useSentStyles } from "./sent-style";

export type RecordSectionProps = Omit<RecordInput, "withNames" | "withId">;

const fileName = "second-look-record.txt";

/** The record for the data protection officer. It is made when it is asked for, and kept nowhere. */
export const RecordSection = (input: RecordSectionProps): JSXElement => {
  const sent = useSentMessages();
  const pane = useMessages();
  const styles = useSentStyles();
  const { announce } = useAnnounce();
  const [withNames, setWithNames] = useState(false);
  const [withId, setWithId] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState("");
  const [field, place] = [useId(), useId()];
  const { record } = sent;
  const text = () => recordText({ ...input, withNames, withId }, { pane, sent });
  const say = (sentence: string) => {
    setSaid(sentence);
    announce(sentence, { polite: true });
  };
  const copy = async () => {
    const isCopied = await copyText(text());
    if (!isCopied) setIsOpen(true);
    say(isCopied ? record.copied : record.notCopied);
  };
  const save = () => {
    saveFile(fileName, text(), "text/plain;charset=utf-8");
    say(record.saved);
  };
  return (
    <SentSection title={record.title}>
      <p className={styles.text}>{record.what}</p>
      <Checkbox
        checked={withNames}
        label={record.withNames}
        onChange={(_event, { checked }) => setWithNames(checked === true)}
      />
      <Checkbox
        checked={withId}
        label={record.withId}
        onChange={(_event, { checked }) => setWithId(checked === true)}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void copy()}>
          {record.copy}
        </Button>
        <Button onClick={save}>{record.save}</Button>
        <Button
          aria-controls={isOpen ? place : undefined}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? record.close : record.show}
        </Button>
      </div>
      {said !== "" && <span className={styles.small}>{said}</span>}
      {isOpen && (
        <div id={place} className={styles.field}>
          <label htmlFor={field}>{record.label}</label>
          <Textarea
            id={field}
            className={styles.wide}
            readOnly
            resize="vertical"
            rows={16}
            value={text()}
          />
        </div>
      )}
    </SentSection>
  );
};
