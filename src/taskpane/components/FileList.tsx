import { Button, type JSXElement, makeStyles, tokens } from "@fluentui/react-components";

import type { Attachment } from "../../core/mail/draft";
import { useMessages } from "../messages-context";
import { shownText } from "../shown-text";
import { LongList } from "./LongList";

export interface FileListProps {
  readonly files: readonly Attachment[];
  readonly isBusy: boolean;
  readonly onRemove: (file: Attachment) => void;
}

const filesFirst = 5;

const useStyles = makeStyles({
  file: {
    alignItems: "start",
    columnGap: tokens.spacingHorizontalM,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
  },
  name: { flexBasis: "10em", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** Files, each of which can be taken off the mail. */
export const FileList = ({ files, isBusy, onRemove }: FileListProps): JSXElement => {
  const { file: messages } = useMessages();
  const styles = useStyles();
  return (
    <LongList label={messages.list} items={files} first={filesFirst}>
      {(file) => (
        <div className={styles.file}>
          <bdi className={styles.name}>{shownText(file.name)}</bdi>
          <Button
            aria-label={messages.removeFile(shownText(file.name))}
            disabledFocusable={isBusy}
            appearance={files.length === 1 ? "primary" : "secondary"}
            size="small"
            onClick={() => onRemove(file)}
          >
            {messages.remove}
          </Button>
        </div>
      )}
    </LongList>
  );
};
