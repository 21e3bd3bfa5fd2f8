import { Checkbox, type JSXElement } from "@fluentui/react-components";
import { useState } from "react";

import { paneEn } from "../../messages/pane-en";
import { useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { Pager } from "../page/Pager";
import type { Asked, Verdict } from "./judge-mail";

const rowsOnPage = 100;

/** Each mail, and what it would have been asked. */
export const VerdictTable = ({
  verdicts,
}: {
  readonly verdicts: readonly Verdict[];
}): JSXElement => {
  const { trial: words } = useWords();
  const forms = useFormStyles();
  const [isOnlyAsked, setOnlyAsked] = useState(false);
  const [page, setPage] = useState(0);
  const shown = isOnlyAsked ? verdicts.filter(({ decision }) => decision !== "send") : verdicts;
  const pages = Math.max(1, Math.ceil(shown.length / rowsOnPage));
  const current = Math.min(page, pages - 1);
  const from = current * rowsOnPage;
  return (
    <section aria-label={words.mailsTitle} className={forms.section}>
      <h2 className={forms.title}>{words.mailsTitle}</h2>
      <Checkbox
        label={words.onlyAsked}
        checked={isOnlyAsked}
        onChange={(_, { checked }) => setOnlyAsked(checked === true)}
      />
      <Pager label={words.mailsTitle} page={current} pages={pages} onPage={setPage} />
      <div role="group" aria-label={words.mailsTitle} tabIndex={0} className={forms.scroll}>
        <table
          className={forms.table}
          aria-label={words.mailsTitle}
          aria-rowcount={shown.length + 1}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{words.fileHead}</th>
              <th scope="col">{words.decisionHead}</th>
              <th scope="col">{words.askedHead}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(from, from + rowsOnPage).map((verdict, row) => (
              <VerdictRow key={from + row} verdict={verdict} rowIndex={from + row + 2} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

interface VerdictRowProps {
  readonly verdict: Verdict;
  readonly rowIndex: number;
}

const VerdictRow = ({ verdict, rowIndex }: VerdictRowProps): JSXElement => {
  const { trial: words, rollOut } = useWords();
  const { list, quiet } = useFormStyles();
  const { name, decision, asked, flaws, group } = verdict;
  const isNothing = decision !== undefined && asked.length + flaws.length === 0;
  return (
    <tr aria-rowindex={rowIndex}>
      <th scope="row">
        <bdi>{name}</bdi>
        {group !== undefined && (
          <p className={quiet}>{words.ofGroup(rollOut.groupName(group.name, group.at))}</p>
        )}
      </th>
      <td>{decision === undefined ? words.unread : words.decisions[decision]}</td>
      <td>
        {isNothing && words.nothingAsked}
        {!isNothing && (
          <ul className={list}>
            {asked.map((one, at) => (
              <li key={at}>
                <AskedText asked={one} />
              </li>
            ))}
            {flaws.map((flaw, at) => (
              <li key={`flaw ${at}`}>{flaw}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
};

/** What interrupts stands out; what the pane would only note does not. */
const AskedText = ({ asked }: { readonly asked: Asked }): JSXElement => {
  const { trial: words } = useWords();
  const { rule, severity, sentence, interrupts } = asked;
  const name = words.asked(paneEn.rule[rule].title, severity);
  return (
    <>
      {interrupts ? <strong>{name}</strong> : name}: {sentence}
    </>
  );
};
