import { Field, type JSXElement, Textarea } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";

import { paneEn } from "../../messages/pane-en";
import type { PolicyJson, WrittenReference } from "../document/policy-json";
import { useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import type { ContentWords } from "../words/words";
import { hasOwnPatterns, type TextMatch, textMatches } from "./text-matches";

export interface TryTextProps {
  readonly json: PolicyJson;
  /** The reference that is being written, which is not in the policy yet. */
  readonly draft: WrittenReference | undefined;
}

/** The policy's own patterns and words, tried on a piece of text as it is typed. */
export const TryText = ({ json, draft }: TryTextProps): JSXElement => {
  const { content: words } = useWords();
  const forms = useFormStyles();
  const [text, setText] = useState("");
  const tried = useDeferredValue(text);
  const policy = useMemo(() => withDraft(json, draft), [json, draft]);
  const matches = useMemo(() => textMatches(tried, policy), [tried, policy]);
  return (
    <section aria-label={words.tryTitle} className={forms.section}>
      <h2 className={forms.title}>{words.tryTitle}</h2>
      {!hasOwnPatterns(policy) && <p className={forms.text}>{words.nothingToTry}</p>}
      <Field label={words.tryLabel} hint={words.tryHint}>
        <Textarea
          rows={5}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <p role="status" className={forms.text}>
        {tried === "" ? "" : words.matched(matches.length)}
      </p>
      {matches.length > 0 && <MatchTable matches={matches} />}
    </section>
  );
};

/** More than a page of text holds. */
const mostShown = 100;

const MatchTable = ({ matches }: { readonly matches: readonly TextMatch[] }): JSXElement => {
  const { content: words } = useWords();
  const forms = useFormStyles();
  return (
    <table className={forms.table} aria-label={words.what}>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.matchedText}</th>
          <th scope="col">{words.where}</th>
        </tr>
      </thead>
      <tbody>
        {matches.slice(0, mostShown).map((match, at) => (
          <tr key={at}>
            <td>{nameOf(match, words)}</td>
            <td>
              <mark>{match.text}</mark>
            </td>
            <td>{words.atLine(match.line)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

function nameOf({ what }: TextMatch, words: ContentWords): string {
  switch (what.kind) {
    case "reference":
      return what.name;
    case "words":
      return words.wordsOf;
    case "rule-words":
      return words.groupWordsOf(paneEn.rule[what.rule].title);
  }
}

function withDraft(json: PolicyJson, draft: WrittenReference | undefined): PolicyJson {
  if (draft === undefined) {
    return json;
  }
  const others = (json.content?.references ?? []).filter(({ name }) => name !== draft.name);
  return { ...json, content: { ...json.content, references: [...others, draft] } };
}
