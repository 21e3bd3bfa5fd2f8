import { type JSXElement, makeStyles, mergeClasses } from "@fluentui/react-components";

import { paneEn } from "../../messages/pane-en";
import type { PolicyJson } from "../document/policy-json";
import { today } from "../page/days";
import { useEditor, useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { type Standing, standings } from "./standings";
import { WhoSpeaks } from "./WhoSpeaks";

/** Narrower, words would be broken anywhere. The table is scrolled by itself. */
const useStyles = makeStyles({ table: { "& th, & td": { minWidth: "7rem" } } });

/** Who is asked what today, so that nobody has to work it out from days and groups. */
export const TodayTable = ({ json }: { readonly json: PolicyJson }): JSXElement => {
  const { facts } = useEditor();
  const { rollOut: words } = useWords();
  const forms = useFormStyles();
  const styles = useStyles();
  const day = today();
  const ids = facts.rules.map(({ id }) => id);
  const [everybody, ...ofGroups] = standings(json, ids, day);
  const groups = json.groups ?? [];
  const title = words.inForce(day);
  return (
    <section aria-label={title} className={forms.section}>
      <h2 className={forms.title}>{title}</h2>
      <div role="group" aria-label={title} tabIndex={0} className={forms.scroll}>
        <table className={mergeClasses(forms.table, styles.table)} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.now}</th>
              <th scope="col">{words.next}</th>
              <th scope="col">{words.less}</th>
            </tr>
          </thead>
          <tbody>
            {ofGroups.map((standing, at) => (
              <StandingRow
                key={at}
                who={words.groupName(groups[at]?.name, at)}
                standing={standing}
              />
            ))}
            {everybody !== undefined && (
              <StandingRow
                who={groups.length === 0 ? words.everybody : words.others}
                standing={everybody}
              />
            )}
          </tbody>
        </table>
      </div>
      {groups.length > 0 && <WhoSpeaks groups={groups} />}
    </section>
  );
};

interface StandingRowProps {
  readonly who: string;
  readonly standing: Standing;
}

const StandingRow = ({ who, standing }: StandingRowProps): JSXElement => {
  const { rollOut: words } = useWords();
  const { list } = useFormStyles();
  const { mode, next, less } = standing;
  return (
    <tr>
      <th scope="row">
        <bdi>{who}</bdi>
      </th>
      <td>{words.modeNow[mode]}</td>
      <td>{next === undefined ? words.stays : words.changes[next.mode](next.from.trim())}</td>
      <td>
        {less.length === 0 ? (
          words.noneLess
        ) : (
          <ul className={list}>
            {less.map(({ rule, does }) => (
              <li key={rule}>{words.ruleDoes[does](paneEn.rule[rule].title)}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
};
