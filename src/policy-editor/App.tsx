import {
  Button,
  type JSXElement,
  makeStaticStyles,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";

import { useEditor, usePolicyFile, useWords } from "./page/editor-context";
import { FileBar } from "./page/FileBar";
import { useFormStyles } from "./page/form-style";
import { PolicyViews } from "./page/PolicyViews";
import { Start } from "./page/Start";
import { type Files, useFiles } from "./page/useFiles";
import { useLeaving, useUndoKeys } from "./page/useLeaving";
import type { ViewName } from "./words/words";

/** Browsers leave a white frame around a page, which shows in the dark theme. */
const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  main: {
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    margin: "0 auto",
    maxWidth: "80rem",
    minHeight: "100vh",
    overflowWrap: "anywhere",
    padding: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalL,
  },
  heading: { ...typographyStyles.title3, margin: 0 },
});

/** The policy editor. */
export const App = (): JSXElement => {
  useStaticStyles();
  const editor = useEditor();
  const words = useWords();
  const forms = useFormStyles();
  const styles = useStyles();
  const file = usePolicyFile(editor);
  const [view, setView] = useState<ViewName>("general");
  const files = useFiles(() => {
    const isBroken = editor.store.current()?.json === undefined;
    setView(isBroken ? "text" : "general");
  });
  useLeaving(editor.store);
  useUndoKeys(editor.store);
  return (
    <main className={styles.main}>
      <h1 className={styles.heading}>{words.title}</h1>
      {file === undefined && <p className={forms.text}>{words.intro}</p>}
      <p className={forms.quiet}>{words.stays}</p>
      <Notices files={files} />
      {file === undefined ? (
        <Start onFiles={files.openFiles} onText={files.openText} />
      ) : (
        <>
          {file.isStuck && <p role="alert">{words.file.stuck}</p>}
          <FileBar file={file} onFiles={files.openFiles} onProblems={() => setView("text")} />
          <PolicyViews file={file} view={view} onView={setView} />
        </>
      )}
    </main>
  );
};

/** What is to be said, or asked, of a file that was chosen. */
const Notices = ({ files: { notice, waiting, decide } }: { readonly files: Files }): JSXElement => {
  const { file: words } = useWords();
  const forms = useFormStyles();
  return (
    <>
      {notice !== undefined && <p role="alert">{notice}</p>}
      {waiting !== undefined && (
        <div role="alert" className={forms.row}>
          <span>{words.replace}</span>
          <Button onClick={() => decide(true)}>{words.replaceYes}</Button>
          <Button onClick={() => decide(false)}>{words.keep}</Button>
        </div>
      )}
    </>
  );
};
