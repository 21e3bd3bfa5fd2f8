import type { JSXElement } from "@fluentui/react-components";

import { filePlaces } from "../file-places";
import type { FilesRead } from "../assessment-view";
import { PlaceList } from "../components/PlaceList";
import { useMessages } from "../messages-context";
import { sensitivePlaces } from "../sensitive-places";
import { shownText } from "../shown-text";
import type { SentMessage } from "./read-sent";
import { useSentMessages } from "./sent-context";
import { SentSection } from "./SentSection";
import { useSentStyles } from "./sent-style";
import { isPictureInText, TheFile } from "./TheFile";
import { Told } from "./Told";
import { Warnings } from "./Warnings";

export interface ContentsProps {
  readonly message: SentMessage;
  /** How far its files have been looked into, as long as they are. */
  readonly files: FilesRead | undefined;
}

/** What was in it: in subject and text, and file by file. Details are shown masked. */
export const Contents = ({ message, files }: ContentsProps): JSXElement => {
  const { draft, content } = message;
  const { content: words } = useSentMessages();
  const { shared, attachments: attached } = useMessages();
  const styles = useSentStyles();
  const unread = draft.unread
    .map(({ part }) => part)
    .filter((part) => part === "subject" || part === "body" || part === "attachments");
  const { message: told, marking } = content;
  const places = sensitivePlaces(told.ranges, draft);
  const isNothing = told.count + told.secrets === 0 && marking === undefined;
  const inText = draft.attachments.filter(({ isInline }, at) =>
    isPictureInText(isInline, content.files[at]),
  ).length;
  return (
    <SentSection title={words.title}>
      <h3 className={styles.strong}>{words.inMessage}</h3>
      <Warnings sentences={[unread.length > 0 && shared.unread.failed(unread)]} />
      {marking !== undefined && <p className={styles.text}>{words.marking(marking.level)}</p>}
      <Told people={told} isAtLeast={false} />
      {isNothing && unread.length === 0 && <p className={styles.text}>{words.nothing}</p>}
      {places.length > 0 && <PlaceList places={places} />}
      <div role="status">{files !== undefined && attached.reading(files.read, files.all)}</div>
      {files === undefined &&
        draft.attachments.map((attachment, at) =>
          isPictureInText(attachment.isInline, content.files[at]) ? null : (
            <TheFile
              key={at}
              name={shownText(attachment.name)}
              verdict={content.files[at]}
              places={filePlaces(message.files[at]?.judged ?? [])}
            />
          ),
        )}
      {inText > 0 && <p className={styles.small}>{words.pictures(inText)}</p>}
    </SentSection>
  );
};
