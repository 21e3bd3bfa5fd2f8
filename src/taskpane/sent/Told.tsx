import type { JSXElement } from "@fluentui/react-components";

import type { DetailKind } from "../../core/content/detector";
import type { PeopleTold } from "../../core/content/personal-details";
import { number } from "../../messages/number";
import { useMessages } from "../messages-context";
import { useSentMessages } from "./sent-context";
import { useSentStyles } from "./sent-style";

export interface ToldProps {
  readonly people: PeopleTold;
  /** There is more than was searched. */
  readonly isAtLeast: boolean;
}

/** How many people are told of, and what. Nothing where nobody is. */
export const Told = ({ people, isAtLeast }: ToldProps): JSXElement => {
  const { content: words } = useSentMessages();
  const { kind } = useMessages().finding;
  const styles = useSentStyles();
  const { count, secrets, topics } = people;
  return (
    <>
      {count > 0 && <p className={styles.strong}>{words.people(count, isAtLeast)}</p>}
      {secrets > 0 && <p className={styles.strong}>{words.secrets(secrets)}</p>}
      {count > 0 && (
        <p className={styles.text}>
          {`${words.kinds}: ${kindsOf(people)
            .map(([one, found]) => `${kind[one]} (${number(found)})`)
            .join(", ")}.`}
        </p>
      )}
      {count > 0 && topics.length > 0 && (
        <p className={styles.text}>
          {`${words.topics}: ${topics.map((topic) => words.topic[topic]).join(", ")}.`}
        </p>
      )}
    </>
  );
};

/** The kinds of details that were seen, the most frequent first. */
export function kindsOf({ kinds }: PeopleTold): readonly (readonly [DetailKind, number])[] {
  return (Object.entries(kinds) as [DetailKind, number][])
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one);
}
