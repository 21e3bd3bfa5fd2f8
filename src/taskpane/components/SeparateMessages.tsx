import { Button, type JSXElement, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";

import { useMessages } from "../messages-context";
import type { Repair } from "../repair";
import { shownText } from "../shown-text";
import { CopyAddress } from "./CopyAddress";
import { LongList } from "./LongList";
import { Steps } from "./Steps";

export interface SeparateMessagesProps {
  /** Addresses of a small group, each once. */
  readonly people: readonly string[];
  readonly isBusy: boolean;
  readonly onRepair: (repair: Repair) => void;
}

const useStyles = makeStyles({
  guide: {
    display: "grid",
    justifyItems: "start",
    justifySelf: "stretch",
    minWidth: 0,
    rowGap: tokens.spacingVerticalS,
  },
  keep: { overflowWrap: "anywhere" },
});

/**
 * How to write to each of a small group by themselves. An add-in beside a draft cannot begin another
 * (ADR 12), so the officer does, with the addresses from here. Who is taken off has been read before.
 */
export const SeparateMessages = (props: SeparateMessagesProps): JSXElement => {
  const { people, isBusy, onRepair } = props;
  const { apart } = useMessages();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const guide = useId();
  const keep = (address: string) => {
    const others = people.filter((one) => one !== address);
    onRepair({ kind: "keep-only", keeping: { address, others } });
  };
  return (
    <>
      <Button
        aria-controls={isOpen ? guide : undefined}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? apart.close : apart.open}
      </Button>
      {isOpen && (
        <div id={guide} className={styles.guide}>
          <Steps steps={apart.steps} />
          <LongList label={apart.people} items={people} first={people.length}>
            {(address) => (
              <CopyAddress key={address} address={address}>
                <Button
                  className={styles.keep}
                  disabledFocusable={isBusy}
                  size="small"
                  onClick={() => keep(address)}
                >
                  {apart.keepOnly(shownText(address))}
                </Button>
              </CopyAddress>
            )}
          </LongList>
        </div>
      )}
    </>
  );
};
