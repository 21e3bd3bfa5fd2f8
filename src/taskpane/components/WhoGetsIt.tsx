import { type JSXElement, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";

import { isKnown } from "../../core/mail/organisation";
import type { Going } from "../assessment-view";
import { useMessages } from "../messages-context";
import { captionOf, peopleGroups } from "../people-groups";
import { shownText } from "../shown-text";

/** Of a group outside that has no more people than this, each is named. */
const mostNamed = 3;

const useStyles = makeStyles({
  caption: { ...typographyStyles.body1Strong, margin: 0 },
  groups: { listStyleType: "none", margin: 0, overflowWrap: "anywhere", padding: 0 },
});

/** Whom the draft goes to, by organisation and trust, as long as nothing else is known of it. */
export const WhoGetsIt = ({ draft, organisation }: Going): JSXElement => {
  const { whoGetsIt, people: words } = useMessages();
  const styles = useStyles();
  const caption = useId();
  const everyone = draft.recipients.map((_, position) => position);
  const isOrganisationKnown = isKnown(organisation);
  return (
    <>
      <h2 id={caption} className={styles.caption}>
        {whoGetsIt}
      </h2>
      <ul aria-labelledby={caption} className={styles.groups}>
        {peopleGroups(everyone, draft, organisation).map((group, index) => (
          <li key={index}>
            {shownText(captionOf(group, words, isOrganisationKnown))}
            {group.kind !== "inside" &&
              group.people.length <= mostNamed &&
              group.people.map(({ address }, at) => (
                <div key={at}>
                  <bdi>{shownText(address)}</bdi>
                </div>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
};
