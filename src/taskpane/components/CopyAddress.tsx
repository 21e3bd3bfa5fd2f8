import {
  Button,
  type JSXElement,
  makeStyles,
  tokens,
  typographyStyles,
  useAnnounce,
} from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

import { saidAddress } from "../../messages/names";
import { copyText } from "../copy-text";
import { useMessages } from "../messages-context";
import { shownText } from "../shown-text";

export interface CopyAddressProps {
  readonly address: string;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  row: { display: "grid", justifyItems: "start", minWidth: 0, rowGap: tokens.spacingVerticalXS },
  address: { overflowWrap: "anywhere", userSelect: "text" },
  buttons: {
    alignItems: "center",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  said: { ...typographyStyles.caption1, overflowWrap: "anywhere" },
});

/** An address, and a button that copies it and says whether that worked. */
export const CopyAddress = ({ address, children }: CopyAddressProps): JSXElement => {
  const { apart } = useMessages();
  const { announce } = useAnnounce();
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const shown = shownText(address);
  const copy = async () => {
    const outcome = (await copyText(address))
      ? apart.copied(saidAddress(address))
      : apart.notCopied;
    setSaid(outcome);
    announce(outcome, { polite: true });
  };
  return (
    <div className={styles.row}>
      <bdi className={styles.address}>{shown}</bdi>
      <div className={styles.buttons}>
        <Button aria-label={apart.copyAddress(shown)} size="small" onClick={() => void copy()}>
          {apart.copy}
        </Button>
        {children}
      </div>
      {said !== "" && <span className={styles.said}>{said}</span>}
    </div>
  );
};
