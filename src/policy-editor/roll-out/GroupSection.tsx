import { Button, type JSXElement } from "@fluentui/react-components";
import { useId } from "react";

import type { PolicyJson, WrittenGroup } from "../document/policy-json";
import { today } from "../page/days";
import { useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { LinesField, TextField } from "../page/TextField";
import { spokenForBefore } from "./earlier-groups";
import { GroupRules } from "./GroupRules";
import { ModeField } from "./ModeField";
import { matchesOf, senderEdits } from "./sender-edits";
import type { GroupEdits } from "./useGroupEdits";

export interface GroupSectionProps {
  readonly group: WrittenGroup;
  readonly at: number;
  readonly json: PolicyJson;
  readonly edits: GroupEdits;
}

/** One group: who is in it, and what is different for them. */
export const GroupSection = ({ group, at, json, edits }: GroupSectionProps): JSXElement => {
  const { rollOut: words } = useWords();
  const forms = useFormStyles();
  const heading = useId();
  const { name = "", senders } = group;
  const path = ["groups", at];
  const more = senders.filter((line) => typeof line !== "string").length;
  const hint = more === 0 ? words.sendersHint : `${words.sendersHint} ${words.sayMore(more)}`;
  return (
    <section aria-labelledby={heading} className={forms.section} data-group={at}>
      <h3 id={heading} className={forms.title}>
        <bdi>{words.groupName(name, at)}</bdi>
      </h3>
      <GroupButtons group={group} at={at} json={json} edits={edits} />
      <div className={forms.form}>
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={name}
          editFor={(text) => [
            { kind: "set", path: [...path, "name"], value: text.trim() || undefined },
          ]}
        />
        <LinesField
          label={words.senders}
          hint={hint}
          value={matchesOf(senders).join("\n")}
          editFor={(lines) => senderEdits([...path, "senders"], senders, lines)}
        />
        <SpokenForBefore json={json} at={at} />
        <ModeField
          label={words.mode}
          path={[...path, "mode"]}
          written={group.mode}
          preset={words.asEverybody}
        />
      </div>
      <GroupRules group={group} at={at} json={json} />
    </section>
  );
};

/** Where a group stands is what it is: the first that has the sender in it speaks. */
const GroupButtons = ({ group, at, json, edits }: GroupSectionProps): JSXElement => {
  const { rollOut: words } = useWords();
  const name = words.groupName(group.name, at);
  const last = (json.groups ?? []).length - 1;
  return (
    <div className={useFormStyles().row}>
      <Button
        data-move="-1"
        aria-label={words.moveUp(name)}
        disabledFocusable={at === 0}
        onClick={() => at > 0 && void edits.move(at, -1)}
      >
        {words.up}
      </Button>
      <Button
        data-move="1"
        aria-label={words.moveDown(name)}
        disabledFocusable={at === last}
        onClick={() => at < last && void edits.move(at, 1)}
      >
        {words.down}
      </Button>
      <Button aria-label={words.removeGroup(name)} onClick={() => void edits.remove(at)}>
        {words.remove}
      </Button>
    </div>
  );
};

const SpokenForBefore = ({
  json,
  at,
}: Pick<GroupSectionProps, "json" | "at">): JSXElement | null => {
  const { rollOut: words } = useWords();
  const { list } = useFormStyles();
  const groups = json.groups ?? [];
  const found = spokenForBefore(groups, at, today());
  if (found.length === 0) {
    return null;
  }
  return (
    <ul className={list}>
      {found.map(({ match, by }, position) => (
        <li key={position}>{words.spokenFor(match, words.groupName(groups[by]?.name, by))}</li>
      ))}
    </ul>
  );
};
