import type { JSXElement } from "@fluentui/react-components";

import { paneEn } from "../../messages/pane-en";
import { useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { type Rate, type Rates, standingOf } from "./rates";

export interface RateTableProps {
  readonly rates: Rates;
  /** The alert budget: so many of a thousand mails may be interrupted. */
  readonly ceiling: number;
}

/** How often each rule would interrupt, and what so many mails can tell of it. */
export const RateTable = ({ rates, ceiling }: RateTableProps): JSXElement => {
  const { trial: words } = useWords();
  const forms = useFormStyles();
  const { interrupted, byRule, mails } = rates;
  return (
    <section aria-label={words.rateTitle} className={forms.section}>
      <h2 className={forms.title}>{words.rateTitle}</h2>
      <p role="status" className={forms.text}>
        <strong>{words.standing(standingOf(interrupted, ceiling), interrupted, ceiling)}</strong>
      </p>
      <div role="group" aria-label={words.rateTitle} tabIndex={0} className={forms.scroll}>
        <table className={forms.table} aria-label={words.rateTitle}>
          <thead>
            <tr>
              <th scope="col">{words.ruleHead}</th>
              <th scope="col">{words.mailsHead}</th>
              <th scope="col">{words.rateHead}</th>
              <th scope="col">{words.meansHead}</th>
            </tr>
          </thead>
          <tbody>
            <RateRow name={words.all} rate={interrupted} mails={mails} />
            {byRule.map(({ rule, rate }) => (
              <RateRow key={rule} name={paneEn.rule[rule].title} rate={rate} mails={mails} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

interface RateRowProps {
  readonly name: string;
  readonly rate: Rate;
  readonly mails: number;
}

const RateRow = ({ name, rate, mails }: RateRowProps): JSXElement => {
  const { trial: words } = useWords();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{rate.hits}</td>
      <td>{rate.perThousand}</td>
      <td>{words.interval(rate, mails)}</td>
    </tr>
  );
};
