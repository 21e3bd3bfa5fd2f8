import { type JSXElement, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type KeyboardEvent, type SubmitEvent, useEffect, useId, useRef, useState } from "react";

import type { Mailbox } from "../../core/mail/draft";
import { useMessages } from "../messages-context";
import { shownText } from "../shown-text";
import { typedAddress } from "../typed-address";

export interface ReplaceFormProps {
  /** Whose place is to be taken. */
  readonly address: string;
  readonly isBusy: boolean;
  /** How its buttons look. */
  readonly className: string;
  readonly onReplace: (by: Mailbox) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  form: { display: "grid", flexBasis: "100%", minWidth: 0, rowGap: tokens.spacingVerticalXS },
  label: { ...typographyStyles.caption1, overflowWrap: "anywhere" },
  input: {
    ...typographyStyles.body1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  problem: { ...typographyStyles.caption1, color: tokens.colorStatusDangerForeground1 },
  buttons: { columnGap: tokens.spacingHorizontalS, display: "flex", flexWrap: "wrap" },
});

/** Where another address is typed. Enter confirms, Escape closes. */
export const ReplaceForm = (props: ReplaceFormProps): JSXElement => {
  const { address, isBusy, className, onReplace, onClose } = props;
  const { replace } = useMessages();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<"notAnAddress" | "sameAddress">();
  const input = useRef<HTMLInputElement>(null);
  const [box, said] = [useId(), useId()];
  useEffect(() => input.current?.focus(), []);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const read = typedAddress(typed, address);
    if ("mailbox" in read) {
      onReplace(read.mailbox);
    } else {
      setProblem(read.problem);
      input.current?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation(); // Office.js would leave the pane.
      onClose();
    }
  };
  return (
    <form className={styles.form} noValidate onKeyDown={onKeyDown} onSubmit={onSubmit}>
      <label className={styles.label} htmlFor={box}>
        {replace.label(shownText(address))}
      </label>
      <input
        ref={input}
        aria-describedby={said}
        aria-invalid={problem !== undefined}
        autoComplete="off"
        className={styles.input}
        id={box}
        inputMode="email"
        spellCheck={false}
        type="text"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <span className={styles.problem} id={said} role="alert">
        {problem && replace[problem]}
      </span>
      <div className={styles.buttons}>
        <button aria-disabled={isBusy} className={className} type="submit">
          {replace.confirm}
        </button>
        <button className={className} type="button" onClick={onClose}>
          {replace.cancel}
        </button>
      </div>
    </form>
  );
};
