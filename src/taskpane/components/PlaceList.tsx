import { type JSXElement, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";

import type { FindingMessages } from "../../messages/pane-messages";
import { useMessages } from "../messages-context";
import type { SensitivePlace } from "../sensitive-places";
import { LongList } from "./LongList";

const placesFirst = 5;

const useStyles = makeStyles({
  place: { display: "grid", overflowWrap: "anywhere" },
  where: { ...typographyStyles.body1 },
  details: { ...typographyStyles.body1Strong },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/**
 * Where the details stand, one record a row, with so much of each as helps to find it. A screen reader
 * would read dot by dot what is masked: it is given the place and the kinds.
 */
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
      {(place) => (
        <div className={styles.place}>
          <span className={styles.where}>{`${whereabouts(place, finding)}: `}</span>
          <span aria-hidden className={styles.details}>
            {place.masked.map((one, at) => (
              <Fragment key={at}>
                {at > 0 && " · "}
                <bdi>{one}</bdi>
              </Fragment>
            ))}
          </span>
          <span className={styles.why}>{reasonsFor(place, finding)}</span>
        </div>
      )}
    </LongList>
  );
};

/** `Sheet “Raw”, which is hidden, about row 2`. */
function whereabouts(
  { line, isQuoted, isInLocation, inFile }: SensitivePlace,
  { inSubject, inLocation, inText, inPart }: FindingMessages,
): string {
  const inLine = isInLocation === true ? inLocation : inSubject;
  const inMessage = line === undefined ? inLine : inText(line, isQuoted);
  return inFile === undefined ? inMessage : inPart(inFile, line ?? 1);
}

/** `name, postcode (clear as written); date of birth (named by a word nearby)`. */
function reasonsFor({ kinds }: SensitivePlace, { kind, why }: FindingMessages): string {
  const reasons = Array.from(kinds, ([reason, found]) => {
    const names = Array.from(found, (one) => kind[one]);
    return `${names.join(", ")} (${why[reason]})`;
  });
  return reasons.join("; ");
}
