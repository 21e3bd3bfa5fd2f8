import type { JSXElement } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useRef, useState } from "react";

import type { ListName, PolicyJson, WrittenEntry } from "../document/policy-json";
import type { Reading } from "../document/reading";
import { useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { Pager } from "../page/Pager";
import { LineForm } from "./LineForm";
import { LineTable } from "./LineTable";
import { ListTools } from "./ListTools";
import { PasteForm } from "./PasteForm";
import { useListEdits } from "./useListEdits";
import { plainChoice, type ShownLine, shownLines, type SortKey } from "./shown-lines";

export interface ListViewProps {
  readonly list: ListName;
  readonly json: PolicyJson;
  readonly reading: Reading;
}

/** So many rows are drawn without a pause, and are a page that a screen reader can be led through. */
const rowsOnPage = 100;

const noLines: NonNullable<PolicyJson[ListName]> = [];

/** What is open above the table. */
type Open =
  | { readonly kind: "nothing" | "add" | "paste" }
  | { readonly kind: "edit"; readonly line: ShownLine };

const nothingOpen: Open = { kind: "nothing" };

/** A list of the policy as a table. */
export const ListView = ({ list, json, reading }: ListViewProps): JSXElement => {
  const words = useWords();
  const forms = useFormStyles();
  const [choice, setChoice] = useState(plainChoice);
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<Open>(nothingOpen);
  const edits = useListEdits(list, reading);
  const place = useRef<HTMLDivElement>(null);
  const lines = json[list] ?? noLines;
  const notes = reading.notes[list];
  const chosen = useDeferredValue(choice); // Typing goes on while 5,000 lines are looked through.
  const shown = useMemo(() => shownLines(lines, notes, chosen), [lines, notes, chosen]);
  const pages = Math.max(1, Math.ceil(shown.length / rowsOnPage));
  const current = Math.min(page, pages - 1);
  const from = current * rowsOnPage;
  const close = (back: string) => {
    setOpen(nothingOpen);
    // What had the focus is gone. It goes back to where it came from, once that is drawn.
    setTimeout(() => place.current?.querySelector<HTMLElement>(back)?.focus());
  };
  const add = async (entries: readonly WrittenEntry[]) => {
    if (await edits.add(entries)) close("[data-add]");
  };
  const keep = async (line: ShownLine, entry: WrittenEntry) => {
    if (await edits.keep(line, entry)) close(`[data-edit="${line.at}"]`);
  };
  const sortBy = (sort: SortKey) =>
    setChoice({ ...choice, sort, isDescending: choice.sort === sort && !choice.isDescending });
  return (
    <div ref={place} className={forms.stack}>
      <p className={forms.text}>{words.list.explain[list]}</p>
      {edits.problem !== undefined && <p role="alert">{edits.problem}</p>}
      {open.kind === "nothing" && (
        <ListTools
          choice={choice}
          shown={shown}
          all={lines.length}
          onChoice={(next) => {
            setChoice(next);
            setPage(0);
          }}
          onAdd={() => setOpen({ kind: "add" })}
          onPaste={() => setOpen({ kind: "paste" })}
          onRemoveShown={() => void edits.remove(shown)}
        />
      )}
      {open.kind === "add" && (
        <LineForm onKeep={(entry) => void add([entry])} onCancel={() => close("[data-add]")} />
      )}
      {open.kind === "edit" && (
        <LineForm
          entry={open.line.entry}
          onKeep={(entry) => void keep(open.line, entry)}
          onCancel={() => close(`[data-edit="${open.line.at}"]`)}
        />
      )}
      {open.kind === "paste" && (
        <PasteForm
          list={lines}
          onAdd={(entries) => void add(entries)}
          onCancel={() => close("[data-paste]")}
        />
      )}
      {open.kind === "nothing" && shown.length > 0 && (
        <>
          <Pager label={words.list.pages} page={current} pages={pages} onPage={setPage} />
          <LineTable
            label={words.views[list]}
            lines={shown.slice(from, from + rowsOnPage)}
            from={from}
            all={shown.length}
            choice={choice}
            onSort={sortBy}
            onEdit={(line) => setOpen({ kind: "edit", line })}
            onRemove={(line) => void edits.remove([line])}
          />
          <Pager label={words.list.pages} page={current} pages={pages} onPage={setPage} isBelow />
        </>
      )}
      {open.kind === "nothing" && shown.length === 0 && (
        <p className={forms.text}>{words.list.nothing}</p>
      )}
    </div>
  );
};
