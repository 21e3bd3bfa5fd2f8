import type { JSXElement } from "@fluentui/react-components";

import { useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import type { PasteWords } from "../words/words";
import type { PastedLine } from "./pasted-lines";

/** So many lines show whether the columns are right. */
const mostNew = 20;
/** Every line that is not added is named, as far as a person reads. */
const mostProblems = 200;

/** What is made of a pasted table. */
export const PastePreview = ({ lines }: { readonly lines: readonly PastedLine[] }): JSXElement => {
  const { paste: words, line: labels } = useWords();
  const forms = useFormStyles();
  const fresh = lines.flatMap((line) => (line.kind === "new" ? [line] : []));
  const known = lines.filter(({ kind }) => kind === "known");
  const others = lines.filter(({ kind }) => kind !== "new");
  const summary = words.summary(fresh.length, known.length, others.length - known.length);
  const columns = [
    "match",
    "name",
    "role",
    "highestMarking",
    "owner",
    "reason",
    "expires",
  ] as const;
  return (
    <>
      <p role="status" className={forms.text}>
        {summary.join(" ")}
      </p>
      {others.length > 0 && (
        <>
          <h3 className={forms.title}>{words.problems}</h3>
          <ul className={forms.list}>
            {others.slice(0, mostProblems).map((line) => (
              <li key={line.line}>{notAdded(line, words)}</li>
            ))}
          </ul>
          <Rest count={others.length - mostProblems} />
        </>
      )}
      {fresh.length > 0 && (
        <div role="group" aria-label={words.preview} tabIndex={0} className={forms.scroll}>
          <table className={forms.table} aria-label={words.preview}>
            <thead>
              <tr>
                <th scope="col">{words.lineNumber}</th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {labels[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {fresh.slice(0, mostNew).map(({ line, entry }) => (
                <tr key={line}>
                  <td>{line}</td>
                  {columns.map((column) => (
                    <td key={column}>{entry[column]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Rest count={fresh.length - mostNew} />
    </>
  );
};

const Rest = ({ count }: { readonly count: number }): JSXElement | null => {
  const { paste } = useWords();
  const { text } = useFormStyles();
  return count > 0 ? <p className={text}>{paste.more(count)}</p> : null;
};

function notAdded(line: PastedLine, words: PasteWords): string {
  switch (line.kind) {
    case "unreadable":
      return words.problem(line.line, line.sentence);
    case "open-quote":
      return words.problem(line.line, words.openQuote);
    case "known":
      return words.known(line.line, line.at);
    case "new":
      return "";
  }
}
