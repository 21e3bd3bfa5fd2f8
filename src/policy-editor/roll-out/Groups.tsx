import { Button, type JSXElement } from "@fluentui/react-components";
import { useRef, useState } from "react";

import type { PolicyJson, WrittenGroup } from "../document/policy-json";
import { useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { GroupForm } from "./GroupForm";
import { GroupSection } from "./GroupSection";
import { useGroupEdits } from "./useGroupEdits";

const noGroups: readonly WrittenGroup[] = [];

/** The groups of senders, in the order in which they are asked. */
export const Groups = ({ json }: { readonly json: PolicyJson }): JSXElement => {
  const { rollOut: words } = useWords();
  const forms = useFormStyles();
  const place = useRef<HTMLElement>(null);
  const [isAdding, setAdding] = useState(false);
  const groups = json.groups ?? noGroups;
  const edits = useGroupEdits(groups, place);
  const close = () => {
    setAdding(false);
    // The form is gone. The focus goes back to where it came from, once that is drawn.
    setTimeout(() => place.current?.querySelector<HTMLElement>("[data-add-group]")?.focus());
  };
  const add = (group: WrittenGroup) => {
    setAdding(false);
    void edits.add(group);
  };
  return (
    <section ref={place} aria-label={words.groups} className={forms.stack}>
      <h2 className={forms.title}>{words.groups}</h2>
      <p className={forms.text}>{words.groupsHint}</p>
      {edits.problem !== undefined && <p role="alert">{edits.problem}</p>}
      {groups.map((group, at) => (
        <GroupSection key={at} group={group} at={at} json={json} edits={edits} />
      ))}
      {isAdding ? (
        <GroupForm groups={groups} onKeep={add} onCancel={close} />
      ) : (
        <div>
          <Button data-add-group onClick={() => setAdding(true)}>
            {words.addGroup}
          </Button>
        </div>
      )}
    </section>
  );
};
