import { Input, type JSXElement } from "@fluentui/react-components";
import { useState } from "react";

import type { WrittenGroup } from "../document/policy-json";
import { today } from "../page/days";
import { useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { Labelled } from "../page/Labelled";
import { groupOfSender } from "./group-of-sender";

/** Which group speaks for an address: with domains and an order, that is not seen at a glance. */
export const WhoSpeaks = ({ groups }: { readonly groups: readonly WrittenGroup[] }): JSXElement => {
  const { rollOut: words } = useWords();
  const forms = useFormStyles();
  const [address, setAddress] = useState("");
  return (
    <div className={forms.form}>
      <Labelled label={words.lookUp} hint={words.lookUpHint}>
        <Input value={address} onChange={(_, { value }) => setAddress(value)} />
      </Labelled>
      <p role="status" className={forms.text}>
        {address.trim() !== "" && <Answer groups={groups} address={address} />}
      </p>
    </div>
  );
};

interface AnswerProps {
  readonly groups: readonly WrittenGroup[];
  readonly address: string;
}

const Answer = ({ groups, address }: AnswerProps): JSXElement => {
  const { rollOut: words } = useWords();
  const at = groupOfSender(groups, address, today());
  if (at === undefined) {
    return <>{words.noAddress}</>;
  }
  return <>{at < 0 ? words.inNoGroup : words.inGroup(words.groupName(groups[at]?.name, at))}</>;
};
