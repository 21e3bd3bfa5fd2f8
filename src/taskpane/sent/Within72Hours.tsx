import { Button, type JSXElement, mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";

import { hoursUntil, noticeDeadline } from "../../core/assessment/deadline";
import { Steps } from "../components/Steps";
import { fromLocalInput, localInput, momentText } from "./moment-text";
import { useSentMessages } from "./sent-context";
import type { SentOutlook } from "./sent-outlook";
import { SentSection } from "./SentSection";
import { useSentStyles } from "./sent-style";

export interface Within72HoursProps {
  readonly outlook: SentOutlook;
  /** As the field has it. */
  readonly aware: string;
  readonly onAware: (aware: string) => void;
}

/** The clock: it runs from when the force became aware, which only the officer knows. */
export const Within72Hours = ({ outlook, aware, onAware }: Within72HoursProps): JSXElement => {
  const { notice } = useSentMessages();
  const styles = useSentStyles();
  const field = useId();
  const now = useNow(outlook.now);
  const said = clockSentences(aware, now, outlook.language, notice);
  return (
    <SentSection title={notice.title}>
      <div className={styles.field}>
        <label htmlFor={field}>{notice.aware}</label>
        <div className={styles.buttons}>
          <input
            id={field}
            type="datetime-local"
            className={styles.input}
            value={aware}
            onChange={({ target }) => onAware(target.value)}
          />
          <Button onClick={() => onAware(localInput(outlook.now()))}>{notice.now}</Button>
        </div>
      </div>
      <div role="status" className={mergeClasses(styles.strong)}>
        {said.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </div>
      <Steps steps={notice.steps} />
      <p className={styles.small}>{notice.law}</p>
    </SentSection>
  );
};

function clockSentences(
  text: string,
  now: number,
  language: SentOutlook["language"],
  notice: ReturnType<typeof useSentMessages>["notice"],
): readonly string[] {
  const aware = fromLocalInput(text);
  if (aware === undefined) return [notice.ask];
  if (aware > now) return [notice.future];
  const deadline = noticeDeadline(Math.floor(aware / 1000));
  const left = hoursUntil(deadline, Math.floor(now / 1000));
  const until = notice.until(momentText(deadline * 1000, language));
  return [until, left < 0 ? notice.passed : notice.hours(left)];
}

/** A clock that is looked at twice a minute. */
function useNow(clock: () => number): number {
  const [, setTicks] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTicks((before) => before + 1), 30_000);
    return () => clearInterval(timer);
  }, []);
  return clock();
}
