import { type JSXElement, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

import { useMessages } from "../messages-context";
import type { SensitivePlace } from "../sensitive-places";
import { LongList } from "./LongList";

const placesFirst = 5;

const useStyles = makeStyles({
  place: { display: "grid" },
  value: { ...typographyStyles.body1 },
  where: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Where the personal details stand, with so much of each as helps to find it. */
export const PlaceList = ({
  places,
}: {
  readonly places: readonly SensitivePlace[];
}): JSXElement => {
  const { finding } = useMessages();
  const styles = useStyles();
  if (places.length === 0) {
    return <div>{finding.noPlaces}</div>;
  }
  return (
    <LongList label={finding.places} items={places} first={placesFirst}>
      {({ kind, masked, line }) => (
        <div className={styles.place}>
          <bdi className={styles.value}>{masked}</bdi>
          <span className={styles.where}>
            {`${finding.kind[kind]}, `}
            {line === undefined ? finding.inSubject : finding.inText(line)}
          </span>
        </div>
      )}
    </LongList>
  );
};
