import type { JSXElement } from "@fluentui/react-components";

import type { FileVerdict } from "../../core/documents/verdict";
import { PlaceList } from "../components/PlaceList";
import type { SensitivePlace } from "../sensitive-places";
import { useSentMessages } from "./sent-context";
import { useSentStyles } from "./sent-style";
import { Told } from "./Told";
import { Warnings } from "./Warnings";

export interface TheFileProps {
  readonly name: string;
  /** Absent where it was not read. */
  readonly verdict: FileVerdict | undefined;
  readonly places: readonly SensitivePlace[];
}

/** What was in a file, also where whoever opened it did not see it. */
export const TheFile = ({ name, verdict, places }: TheFileProps): JSXElement => {
  const { content: words } = useSentMessages();
  const styles = useSentStyles();
  if (verdict === undefined || isUnread(verdict)) {
    return (
      <>
        <FileName name={name} />
        <Warnings sentences={[words.fileNotRead]} />
      </>
    );
  }
  const { people, hiddenPeople, rowsSeen, rowsInAll, hidden, marking } = verdict;
  const isPartly = verdict.isCut || verdict.troubles.length > 0;
  const isNothing = people.count + people.secrets + hidden.length === 0 && marking === undefined;
  return (
    <>
      <FileName name={name} />
      {marking !== undefined && <p className={styles.text}>{words.marking(marking.level)}</p>}
      <Told people={people} isAtLeast={isPartly} />
      {hiddenPeople > 0 && <p className={styles.text}>{words.hiddenPeople(hiddenPeople)}</p>}
      {rowsInAll > rowsSeen && <p className={styles.text}>{words.rows(rowsSeen, rowsInAll)}</p>}
      {hidden.length > 0 && (
        <p className={styles.text}>
          {`${words.hides}: ${thingsIn(verdict, words.hidden).join(", ")}.`}
        </p>
      )}
      {isNothing && !isPartly && <p className={styles.text}>{words.fileNothing}</p>}
      <Warnings sentences={[isPartly && words.filePartlyRead]} />
      {places.length > 0 && <PlaceList places={places} />}
    </>
  );
};

const FileName = ({ name }: { readonly name: string }): JSXElement => (
  <h3 className={useSentStyles().strong}>
    <bdi>{name}</bdi>
  </h3>
);

/** Nothing was read, so nothing can be said of it. */
export function isUnread({ format, troubles }: FileVerdict): boolean {
  return format === "unknown" && troubles.length > 0;
}

/** What stands in the text as a picture was not meant to be read. A file there is one like any other. */
export function isPictureInText(isInline: boolean, verdict: FileVerdict | undefined): boolean {
  return isInline && verdict?.format === "unknown" && verdict.troubles.length === 0;
}

/** Each kind once. */
export function thingsIn(
  { hidden }: FileVerdict,
  names: Readonly<Record<FileVerdict["hidden"][number]["kind"], string>>,
): readonly string[] {
  return Array.from(new Set(hidden.map(({ kind }) => names[kind])));
}
