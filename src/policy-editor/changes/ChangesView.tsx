import type { JSXElement } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import { decoded } from "../document/decoded";
import type { PolicyFile } from "../document/policy-file";
import type { PolicyJson, WrittenGroup, WrittenLine } from "../document/policy-json";
import { today } from "../page/days";
import { useEditor, useWords } from "../page/editor-context";
import { FilePicker } from "../page/FilePicker";
import { useFormStyles } from "../page/form-style";
import { policyChanges } from "./policy-changes";

export interface ChangesViewProps {
  readonly file: PolicyFile;
  readonly json: PolicyJson;
}

/** What another file chosen as the one in force is; nothing as long as none was chosen. */
type Chosen = { readonly json: PolicyJson | undefined } | undefined;

const mostShown = 200;

const empty: PolicyJson = { organisation: {} };

/** What is different from the policy in force, for whoever has to agree to it. */
export const ChangesView = ({ file, json }: ChangesViewProps): JSXElement => {
  const { desk } = useEditor();
  const { changes: words } = useWords();
  const forms = useFormStyles();
  const [chosen, setChosen] = useState<Chosen>();
  const isNew = file.isNew;
  const opened = useMemo(() => lenient(file.opened), [file.opened]);
  const inForce = chosen === undefined ? opened : chosen.json;
  const found = useMemo(
    () => (inForce === undefined ? [] : policyChanges(inForce, json)),
    [inForce, json],
  );
  const choose = async ([one]: readonly File[]) => {
    if (one === undefined) return;
    const { text } = decoded(new Uint8Array(await one.arrayBuffer()));
    const { problems } = await desk.read(text, today());
    setChosen({ json: problems.length === 0 ? (JSON.parse(text) as PolicyJson) : undefined });
  };
  return (
    <div className={forms.stack}>
      <p className={forms.text}>{introOf(chosen, isNew, words)}</p>
      <div>
        <FilePicker
          label={words.choose}
          accept=".json,application/json"
          onFiles={(files) => void choose(files)}
        />
      </div>
      {inForce === undefined ? (
        <p role="alert">{words.unreadable}</p>
      ) : (
        <p role="status" className={forms.text}>
          {found.length === 0 ? words.nothing : ""}
        </p>
      )}
      <ul className={forms.list}>
        {found.slice(0, mostShown).map((change, at) => (
          <li key={at}>{words.change(change)}</li>
        ))}
      </ul>
      {found.length > mostShown && (
        <p className={forms.text}>{words.more(found.length - mostShown)}</p>
      )}
    </div>
  );
};

function introOf(
  chosen: Chosen,
  isNew: boolean,
  words: ReturnType<typeof useWords>["changes"],
): string {
  if (chosen !== undefined) return words.chosen;
  return isNew ? words.fresh : words.intro;
}

/** A file that was opened with problems is compared as far as it can be read. */
function lenient(text: string): PolicyJson {
  try {
    const json: unknown = JSON.parse(text);
    const isObject = typeof json === "object" && json !== null && !Array.isArray(json);
    return isObject ? withLists({ ...empty, ...json }) : empty;
  } catch {
    return empty;
  }
}

function withLists(json: PolicyJson): PolicyJson {
  const { allow, deny, groups } = json;
  return { ...json, allow: linesIn(allow), deny: linesIn(deny), groups: groupsIn(groups) };
}

function groupsIn(groups: unknown): readonly WrittenGroup[] {
  const isObject = (one: unknown) => typeof one === "object" && one !== null;
  const all = Array.isArray(groups) ? groups.filter(isObject) : [];
  return all.map((group: object) => {
    const { name, senders, ...rest } = { name: undefined, senders: undefined, ...group };
    const said = typeof name === "string" ? { name } : {};
    return { ...rest, ...said, senders: linesIn(senders) };
  });
}

function linesIn(list: unknown): readonly WrittenLine[] {
  return Array.isArray(list) ? list.filter(isLine) : [];
}

function isLine(line: unknown): line is WrittenLine {
  const isEntry = typeof line === "object" && line !== null && "match" in line;
  return typeof line === "string" || (isEntry && typeof line.match === "string");
}
