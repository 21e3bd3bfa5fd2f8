import {
  Button,
  Checkbox,
  type JSXElement,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";

import { settle } from "../../core/assessment/settle";
import { randomSalt } from "../../outlook/random-salt";
import { useMessages } from "../messages-context";
import { toTick } from "../to-tick";
import type { FindingSectionProps } from "./FindingSection";

const useStyles = makeStyles({
  form: {
    border: "none",
    display: "grid",
    justifyItems: "start",
    margin: 0,
    minWidth: 0,
    padding: 0,
    rowGap: tokens.spacingVerticalS,
  },
  tick: { overflowWrap: "anywhere" },
  text: { justifySelf: "stretch" },
});

/** Words of one's own are to be more than a letter. They are kept nowhere. */
const shortestReason = 10;

/**
 * What holds a mail may be right after all. Each person or file it is about is ticked, and a reason
 * given: the one thing to do is not to click through.
 */
export const AcknowledgeForm = (props: FindingSectionProps): JSXElement => {
  const { finding, reasons, checked, isBusy, onRepair } = props;
  const { acknowledge } = useMessages();
  const styles = useStyles();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState("");
  const [words, setWords] = useState("");
  const ticks = toTick([finding, ...reasons], checked.draft, acknowledge);
  const hasReason = reason === "other" ? words.trim().length >= shortestReason : reason !== "";
  const isComplete = hasReason && ticks.every((one) => ticked.has(one));
  const confirm = () => {
    const before = checked.settled ?? { salt: randomSalt(), marks: new Set<string>() };
    const settled = settle([finding, ...reasons], checked.draft, before);
    onRepair({ kind: "settle", settled });
  };
  return (
    <fieldset className={styles.form}>
      <legend>{acknowledge.legend}</legend>
      {ticks.map((one) => (
        <Checkbox
          key={one}
          className={styles.tick}
          label={<bdi>{one}</bdi>}
          checked={ticked.has(one)}
          onChange={(_, { checked: isTicked }) =>
            setTicked(withTick(ticked, one, isTicked === true))
          }
        />
      ))}
      <RadioGroup
        aria-label={acknowledge.why}
        value={reason}
        onChange={(_, { value }) => setReason(value)}
      >
        {Object.entries(acknowledge.reasons).map(([value, label]) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </RadioGroup>
      {reason === "other" && (
        <Textarea
          aria-label={acknowledge.ownWords}
          className={styles.text}
          placeholder={acknowledge.ownWords}
          value={words}
          onChange={(_, { value }) => setWords(value)}
        />
      )}
      <Button disabledFocusable={isBusy || !isComplete} size="small" onClick={confirm}>
        {acknowledge.confirm}
      </Button>
      {!isComplete && <span>{acknowledge.missing}</span>}
    </fieldset>
  );
};

function withTick(ticked: ReadonlySet<string>, one: string, isTicked: boolean): Set<string> {
  const others = new Set(ticked);
  if (isTicked) others.add(one);
  else others.delete(one);
  return others;
}
