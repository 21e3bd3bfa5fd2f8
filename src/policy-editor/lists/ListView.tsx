import type { JSXElement } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useRef, useState } from "react";

import type { PolicyEdit } from "../document/policy-edit";
import type { ListName, PolicyJson, WrittenEntry } from "../document/policy-json";
import type { Reading } from "../document/reading";
import { useEditor, useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { Pager } from "../page/Pager";
import { problemOf } from "../page/useCommitted";
import { LineForm } from "./LineForm";
import { LineTable } from "./LineTable";
import { ListTools } from "./ListTools";
import { PasteForm } from "./PasteForm";
import { writtenLine } from "./written-line";
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
  const { store, say } = useEditor();
  const words = useWords();
  const forms = useFormStyles();
  const [choice, setChoice] = useState(plainChoice);
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<Open>(nothingOpen);
  const [problem, setProblem] = useState<string>();
  const place = useRef<HTMLDivElement>(null);
  const lines = json[list] ?? noLines;
  const notes = reading.notes[list];
  const chosen = useDeferredValue(choice); // Typing goes on while 5,000 lines are looked through.
  const shown = useMemo(() => shownLines(lines, notes, chosen), [lines, notes, chosen]);
  const pages = Math.max(1, Math.ceil(shown.length / rowsOnPage));
  const current = Math.min(page, pages - 1);
  const from = current * rowsOnPage;
  const edit = async (edits: readonly PolicyEdit[], done: string) => {
    const outcome = await store.edit(edits, reading.text);
    setProblem(problemOf(outcome, words.notDone));
    if (outcome.kind === "taken") say(done);
    return outcome.kind === "taken";
  };
  const close = (back: string) => {
    setOpen(nothingOpen);
    // What had the focus is gone. It goes back to where it came from, once that is drawn.
    setTimeout(() => place.current?.querySelector<HTMLElement>(back)?.focus());
  };
  const remove = (gone: readonly ShownLine[], done: string) =>
    edit([{ kind: "list", path: [list], remove: gone.map(({ at }) => at), add: [] }], done);
  const add = async (entries: readonly WrittenEntry[]) => {
    const added = {
      kind: "list",
      path: [list],
      remove: [],
      add: entries.map(writtenLine),
    } as const;
    if (await edit([added], words.paste.added(entries.length))) close("[data-add]");
  };
  const keep = async ({ at }: ShownLine, entry: WrittenEntry) => {
    const value = writtenLine(entry);
    const done = await edit([{ kind: "set", path: [list, at], value }], entry.match);
    if (done) close(`[data-edit="${at}"]`);
  };
  const sortBy = (sort: SortKey) =>
    setChoice({ ...choice, sort, isDescending: choice.sort === sort && !choice.isDescending });
  return (
    <div ref={place} className={forms.stack}>
      <p className={forms.text}>{words.list.explain[list]}</p>
      {problem !== undefined && <p role="alert">{problem}</p>}
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
          onRemoveShown={() => void remove(shown, words.list.count(0, 0))}
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
            onRemove={(line) => {
              void remove([line], words.list.removed(line.entry.match));
            }}
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
