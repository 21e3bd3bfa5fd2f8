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
import { useEffect, useId, useRef, useState } from "react";

import { wholeOf } from "../../core/assessment/whole-draft";
import type { AcknowledgeMessages } from "../../messages/pane-messages";
import { useMessages } from "../messages-context";
import { settlementOf } from "../settlement";
import { toTick } from "../to-tick";
import type { FindingSectionProps } from "./FindingSection";

const useStyles = makeStyles({
  form: {
    border: "none",
    display: "grid",
    justifyItems: "start",
    justifySelf: "stretch",
    margin: 0,
    minWidth: 0,
    padding: 0,
    rowGap: tokens.spacingVerticalS,
  },
  tick: { overflowWrap: "anywhere" },
  text: { display: "grid", justifySelf: "stretch" },
});

/** Which lines are ticked. They are ticked of one draft: once it is another, they are to be ticked again. */
interface Ticks {
  readonly draft: string;
  readonly lines: ReadonlySet<number>;
}

const noTicks: Ticks = { draft: "", lines: new Set() };

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
  const [ticks, setTicks] = useState(noTicks);
  const [reason, setReason] = useState("");
  const [words, setWords] = useState("");
  const form = useRef<HTMLFieldSetElement>(null);
  const why = useId();
  const missing = useId();
  // The button that was pressed is gone, and the focus would be with it.
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const lines = toTick([finding, ...reasons], checked.draft, acknowledge);
  const draft = wholeOf(checked.draft);
  const ticked = ticks.draft === draft ? ticks.lines : noTicks.lines;
  const first = firstMissing(
    lines.every((_, at) => ticked.has(at)),
    reason,
    words,
  );
  const confirm = () => onRepair(settlementOf([finding, ...reasons], checked));
  return (
    <fieldset ref={form} className={styles.form}>
      <legend>{acknowledge.legend}</legend>
      {lines.map((one, at) => (
        <Checkbox
          key={at}
          className={styles.tick}
          label={<bdi>{one}</bdi>}
          checked={ticked.has(at)}
          onChange={(_, { checked: isTicked }) =>
            setTicks({ draft, lines: withTick(ticked, at, isTicked === true) })
          }
        />
      ))}
      <span id={why}>{acknowledge.why}</span>
      <RadioGroup
        aria-labelledby={why}
        value={reason}
        onChange={(_, { value }) => setReason(value)}
      >
        {Object.entries(acknowledge.reasons).map(([value, label]) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </RadioGroup>
      {reason === "other" && (
        <label className={styles.text}>
          {acknowledge.ownWords}
          <Textarea value={words} onChange={(_, { value }) => setWords(value)} />
        </label>
      )}
      <Button
        aria-describedby={first && missing}
        disabledFocusable={isBusy || first !== undefined}
        size="small"
        onClick={confirm}
      >
        {acknowledge.confirm}
      </Button>
      {first && <span id={missing}>{acknowledge.missing[first]}</span>}
    </fieldset>
  );
};

/** What is still to be done, in the order of the form. */
function firstMissing(
  isTicked: boolean,
  reason: string,
  words: string,
): keyof AcknowledgeMessages["missing"] | undefined {
  if (!isTicked) return "ticks";
  if (reason === "") return "reason";
  return reason === "other" && words.trim().length < shortestReason ? "ownWords" : undefined;
}

function withTick(ticked: ReadonlySet<number>, one: number, isTicked: boolean): Set<number> {
  const others = new Set(ticked);
  if (isTicked) others.add(one);
  else others.delete(one);
  return others;
}
