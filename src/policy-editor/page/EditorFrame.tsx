import { FluentProvider, type JSXElement } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import { useBrowserIsDark, useThemeFor } from "../../browser/browser-theme";
import { App } from "../App";
import { type Editor, EditorProvider } from "./editor-context";
import { useFormStyles } from "./form-style";

/** What stands around the editor: its colours, and the place where a screen reader is told things. */
export const EditorFrame = (parts: Omit<Editor, "say">): JSXElement => {
  const [said, say] = useState("");
  const { store, desk, facts, newLink, download } = parts;
  const editor = useMemo(
    () => ({ store, desk, facts, newLink, download, say }),
    [store, desk, facts, newLink, download],
  );
  return (
    <FluentProvider theme={useThemeFor(useBrowserIsDark())}>
      <EditorProvider value={editor}>
        <App />
        <p role="status" className={useFormStyles().said}>
          {said}
        </p>
      </EditorProvider>
    </FluentProvider>
  );
};
