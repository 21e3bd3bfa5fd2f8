import { type JSXElement, makeStyles, typographyStyles } from "@fluentui/react-components";

import { useMessages } from "../messages-context";
import { CopyAddress } from "./CopyAddress";
import { LongList } from "./LongList";
import { sectionStyle } from "./section-style";

export interface TakenOffProps {
  readonly addresses: readonly string[];
}

const useStyles = makeStyles({
  section: { ...sectionStyle, gridTemplateColumns: "minmax(0, 1fr)" },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** Who was taken off this draft and is still to be written to. It is nowhere but on the pane. */
export const TakenOff = ({ addresses }: TakenOffProps): JSXElement => {
  const { apart } = useMessages();
  const styles = useStyles();
  return (
    <section aria-label={apart.takenOff} className={styles.section}>
      <LongList label={apart.takenOff} items={addresses} first={addresses.length}>
        {(address) => <CopyAddress key={address} address={address} />}
      </LongList>
      <p className={styles.text}>{apart.whatNext}</p>
    </section>
  );
};
