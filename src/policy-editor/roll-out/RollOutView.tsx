import type { JSXElement } from "@fluentui/react-components";

import type { PolicyJson } from "../document/policy-json";
import { useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { Groups } from "./Groups";
import { ModeField } from "./ModeField";
import { TodayTable } from "./TodayTable";

/** From when the policy may do what, and to whom. */
export const RollOutView = ({ json }: { readonly json: PolicyJson }): JSXElement => {
  const { rollOut: words } = useWords();
  const forms = useFormStyles();
  return (
    <div className={forms.stack}>
      <p className={forms.text}>{words.intro}</p>
      <TodayTable json={json} />
      <section aria-label={words.forEverybody} className={forms.section}>
        <h2 className={forms.title}>{words.forEverybody}</h2>
        <div className={forms.form}>
          <ModeField
            label={words.mode}
            hint={words.modeHint}
            path={["mode"]}
            written={json.mode}
            preset={words.enforcedAlways}
          />
        </div>
      </section>
      <Groups json={json} />
    </div>
  );
};
