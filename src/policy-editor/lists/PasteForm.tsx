import { Button, Field, type JSXElement, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

import { decoded } from "../document/decoded";
import type { WrittenEntry, WrittenLine } from "../document/policy-json";
import { useEditor, useWords } from "../page/editor-context";
import { FilePicker } from "../page/FilePicker";
import { useFormStyles } from "../page/form-style";
import { PastePreview } from "./PastePreview";
import type { PastedLine } from "./pasted-lines";

export interface PasteFormProps {
  readonly list: readonly WrittenLine[];
  readonly onAdd: (entries: readonly WrittenEntry[]) => void;
  readonly onCancel: () => void;
}

/** Lines from a spreadsheet: what each of them becomes is shown before anything is added. */
export const PasteForm = ({ list, onAdd, onCancel }: PasteFormProps): JSXElement => {
  const { desk } = useEditor();
  const { paste: words } = useWords();
  const forms = useFormStyles();
  const [table, setTable] = useState("");
  const [lines, setLines] = useState<readonly PastedLine[]>([]);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => area.current?.querySelector("textarea")?.focus(), []);
  useEffect(() => {
    let isMeant = true;
    void desk.paste(table, list).then(
      (read) => isMeant && setLines(read),
      () => {},
    );
    return () => {
      isMeant = false;
    };
  }, [desk, table, list]);
  const readFile = async ([file]: readonly File[]) => {
    if (file !== undefined) setTable(decoded(new Uint8Array(await file.arrayBuffer())).text);
  };
  const entries = lines.flatMap((line) => (line.kind === "new" ? [line.entry] : []));
  return (
    <section aria-label={words.label} className={forms.section}>
      <div ref={area}>
        <Field label={words.label} hint={words.hint}>
          <Textarea
            rows={6}
            resize="vertical"
            value={table}
            onChange={(_, { value }) => setTable(value)}
          />
        </Field>
      </div>
      <div>
        <FilePicker
          label={words.file}
          accept=".csv,.txt,.tsv,text/csv"
          onFiles={(files) => void readFile(files)}
        />
      </div>
      {table.trim() !== "" && <PastePreview lines={lines} />}
      <div className={forms.row}>
        <Button
          appearance="primary"
          disabledFocusable={entries.length === 0}
          onClick={() => onAdd(entries)}
        >
          {entries.length === 0 ? words.nothing : words.add(entries.length)}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
};
