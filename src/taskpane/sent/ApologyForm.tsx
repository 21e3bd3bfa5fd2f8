import { Button, type JSXElement, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useId } from "react";

import { type Apology, type ApologyLanguage, apologyLanguages, firstApology } from "./apology-text";
import { useSentMessages } from "./sent-context";
import { useSentStyles } from "./sent-style";

export interface WrittenApology extends Apology {
  readonly language: ApologyLanguage;
}

export interface ApologyFormProps {
  readonly apology: WrittenApology;
  /** When the message was written, for the text to say. */
  readonly created: Date | undefined;
  readonly onChange: (apology: WrittenApology) => void;
}

/** What is written: in which language, under which subject, and the text, all for the officer to change. */
export const ApologyForm = ({ apology, created, onChange }: ApologyFormProps): JSXElement => {
  const { apology: words } = useSentMessages();
  const styles = useSentStyles();
  const [label, subject, text] = [useId(), useId(), useId()];
  const begin = (language: ApologyLanguage) =>
    onChange({ ...firstApology(language, created), language });
  return (
    <>
      <div className={styles.field}>
        <span id={label}>{words.language}</span>
        <RadioGroup
          aria-labelledby={label}
          value={apology.language}
          onChange={(_event, { value }) => begin(value as ApologyLanguage)}
        >
          {apologyLanguages.map((one) => (
            <Radio key={one} value={one} label={words.languages[one]} />
          ))}
        </RadioGroup>
      </div>
      <div className={styles.field}>
        <label htmlFor={subject}>{words.subjectLabel}</label>
        <input
          id={subject}
          className={`${styles.input} ${styles.wide}`}
          value={apology.subject}
          onChange={({ target }) => onChange({ ...apology, subject: target.value })}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={text}>{words.textLabel}</label>
        <Textarea
          id={text}
          className={styles.wide}
          resize="vertical"
          rows={12}
          value={apology.text}
          onChange={(_event, { value }) => onChange({ ...apology, text: value })}
        />
      </div>
      <Button size="small" onClick={() => begin(apology.language)}>
        {words.reset}
      </Button>
    </>
  );
};
