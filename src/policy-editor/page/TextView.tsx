import {
  Button,
  Field,
  type JSXElement,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";

import type { PolicyFile } from "../document/policy-file";
import type { TextProblem } from "../document/reading";
import { useEditor, useWords } from "./editor-context";
import { useFormStyles } from "./form-style";

const useStyles = makeStyles({
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    "& textarea": { height: "60vh", maxHeight: "none", whiteSpace: "pre" },
  },
});

/** More than can be mended in one go, and enough to see what is wrong. */
const mostShown = 50;

/** The file as it is, whatever is wrong with it. */
export const TextView = ({ file }: { readonly file: PolicyFile }): JSXElement => {
  const { store } = useEditor();
  const { text: words, file: fileWords } = useWords();
  const forms = useFormStyles();
  const area = useRef<HTMLDivElement>(null);
  const { text } = file.history;
  const { problems } = file.reading;
  const goTo = (problem: TextProblem) => {
    const offset = offsetOf(text, problem);
    const written = area.current?.querySelector("textarea");
    if (written) {
      written.focus();
      written.setSelectionRange(offset, offset);
      written.scrollTop = (problem.line - 5) * lineHeight(written);
    }
  };
  return (
    <div className={forms.stack}>
      <p className={forms.text}>{words.intro}</p>
      {problems.length === 0 ? (
        <p className={forms.text}>{words.none}</p>
      ) : (
        <section aria-label={words.problems} className={forms.section}>
          <h2 className={forms.title}>
            {words.problems} ({fileWords.problems(problems.length)})
          </h2>
          <ul className={forms.list}>
            {problems.slice(0, mostShown).map((problem, at) => (
              <li key={at}>
                {problem.sentence}{" "}
                <button type="button" className={forms.small} onClick={() => goTo(problem)}>
                  {words.goTo(problem.line)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div>
        <Button
          disabledFocusable={problems.length > 0}
          onClick={() => void store.edit([{ kind: "tidy" }])}
        >
          {words.tidy}
        </Button>
      </div>
      <div ref={area}>
        <Field label={words.label}>
          <Textarea
            className={useStyles().text}
            spellCheck={false}
            value={text}
            onChange={(_, data) => store.type(data.value)}
          />
        </Field>
      </div>
    </div>
  );
};

function offsetOf(text: string, { line, column }: TextProblem): number {
  let offset = 0;
  for (let at = 1; at < line; at += 1) {
    offset = text.indexOf("\n", offset) + 1;
  }
  return offset + column - 1;
}

function lineHeight(area: HTMLTextAreaElement): number {
  return parseFloat(getComputedStyle(area).lineHeight) || 20;
}
