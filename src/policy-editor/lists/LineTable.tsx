import { type JSXElement, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import type { Choice, ShownLine, SortKey } from "./shown-lines";

export interface LineTableProps {
  readonly label: string;
  readonly lines: readonly ShownLine[];
  /** Where the first of them stands among all that are shown. */
  readonly from: number;
  readonly all: number;
  readonly choice: Choice;
  readonly onSort: (sort: SortKey) => void;
  readonly onEdit: (line: ShownLine) => void;
  readonly onRemove: (line: ShownLine) => void;
}

const useStyles = makeStyles({
  match: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere", minWidth: "9rem" },
  notes: { listStyleType: "none", margin: 0, minWidth: "10rem", padding: 0 },
  sort: { border: "none", fontWeight: tokens.fontWeightSemibold, padding: 0 },
  actions: { display: "flex", columnGap: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
});

/** A page of the list. Its buttons are the browser's own: a hundred rows have two hundred of them. */
export const LineTable = (props: LineTableProps): JSXElement => {
  const { label, lines, from, all, choice, onSort } = props;
  const { list, line: words } = useWords();
  const forms = useFormStyles();
  const styles = useStyles();
  const heads: readonly (readonly [SortKey, string])[] = [
    ["place", list.number],
    ["match", words.match],
    ["name", words.name],
    ["role", words.role],
    ["owner", words.owner],
    ["expires", words.expires],
  ];
  return (
    <div role="group" aria-label={label} tabIndex={0} className={forms.scroll}>
      <table className={forms.table} aria-label={label} aria-rowcount={all + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {heads.map(([key, text]) => (
              <th key={key} scope="col" aria-sort={sortOf(key, choice)}>
                <button
                  type="button"
                  className={mergeClasses(forms.small, styles.sort)}
                  onClick={() => onSort(key)}
                >
                  {text}
                  <span aria-hidden>{arrowOf(key, choice)}</span>
                </button>
              </th>
            ))}
            <th scope="col">{list.notes}</th>
            <th scope="col">{list.actions}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, row) => (
            <LineRow key={line.at} {...props} line={line} rowIndex={from + row + 2} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface LineRowProps extends Pick<LineTableProps, "onEdit" | "onRemove"> {
  readonly line: ShownLine;
  readonly rowIndex: number;
}

const LineRow = ({ line, rowIndex, onEdit, onRemove }: LineRowProps): JSXElement => {
  const { list, line: words } = useWords();
  const forms = useFormStyles();
  const styles = useStyles();
  const { at, entry, notes } = line;
  return (
    <tr aria-rowindex={rowIndex}>
      <td>{at + 1}</td>
      <th scope="row" className={styles.match}>
        <bdi>{entry.match}</bdi>
      </th>
      <td>{entry.name}</td>
      <td>{entry.role === undefined ? "" : (words.roles[entry.role] ?? entry.role)}</td>
      <td>{entry.owner}</td>
      <td>{entry.expires}</td>
      <td>
        <ul className={styles.notes}>
          {notes.map((note, position) => (
            <li key={position}>{list.note(note)}</li>
          ))}
        </ul>
      </td>
      <td>
        <span className={styles.actions}>
          <button
            type="button"
            className={forms.small}
            aria-label={list.editLine(entry.match)}
            data-edit={at}
            onClick={() => onEdit(line)}
          >
            {list.edit}
          </button>
          <button
            type="button"
            className={forms.small}
            aria-label={list.removeLine(entry.match)}
            onClick={() => onRemove(line)}
          >
            {list.remove}
          </button>
        </span>
      </td>
    </tr>
  );
};

function sortOf(key: SortKey, { sort, isDescending }: Choice) {
  if (key !== sort) return "none";
  return isDescending ? "descending" : "ascending";
}

function arrowOf(key: SortKey, { sort, isDescending }: Choice): string {
  if (key !== sort) return "";
  return isDescending ? " ↓" : " ↑";
}
