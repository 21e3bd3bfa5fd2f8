import { Button, type JSXElement } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

import { ChangesView } from "../changes/ChangesView";
import { ContentView } from "../content/ContentView";
import type { PolicyFile } from "../document/policy-file";
import { ListView } from "../lists/ListView";
import { RollOutView } from "../roll-out/RollOutView";
import { RulesView } from "../rules/RulesView";
import { TrialView } from "../trial/TrialView";
import { useTrial } from "../trial/useTrial";
import type { ViewName } from "../words/words";
import { useWords } from "./editor-context";
import { useFormStyles } from "./form-style";
import { GeneralView } from "./GeneralView";
import { Tabs } from "./Tabs";
import { TextView } from "./TextView";

export interface PolicyViewsProps {
  readonly file: PolicyFile;
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
}

/** The policy in parts, one of which is shown. */
export const PolicyViews = ({ file, view, onView }: PolicyViewsProps): JSXElement => {
  const words = useWords();
  const id = useId();
  const trial = useTrial(); // Goes on while another part is looked at.
  return (
    <>
      <Tabs
        label={words.viewsLabel}
        names={words.views}
        selected={view}
        onSelect={onView}
        id={id}
        panel={`${id}panel`}
      />
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${view}`}>
        {view === "text" ? (
          <TextView file={file} />
        ) : (
          <WholePart file={file} onView={onView}>
            {partOf(file, view, trial)}
          </WholePart>
        )}
      </div>
    </>
  );
};

/** All parts but the text need a policy without problems: half of one would be edited blindly. */
function partOf(
  file: PolicyFile,
  view: Exclude<ViewName, "text">,
  trial: ReturnType<typeof useTrial>,
): ReactNode {
  const { json, reading } = file;
  if (json === undefined) {
    return undefined;
  }
  switch (view) {
    case "general":
      return <GeneralView json={json} />;
    case "allow":
    case "deny":
      return <ListView key={view} list={view} json={json} reading={reading} />;
    case "rules":
      return <RulesView json={json} />;
    case "rollOut":
      return <RollOutView json={json} />;
    case "content":
      return <ContentView json={json} />;
    case "trial":
      return <TrialView policyText={reading.text} json={json} trial={trial} />;
    case "changes":
      return <ChangesView file={file} json={json} />;
  }
}

interface WholePartProps extends Pick<PolicyViewsProps, "file" | "onView"> {
  readonly children: ReactNode;
}

const WholePart = ({ file, onView, children }: WholePartProps): JSXElement => {
  const { text: words } = useWords();
  const forms = useFormStyles();
  if (file.json !== undefined) {
    return <>{children}</>;
  }
  return (
    <div className={forms.stack}>
      <p className={forms.text}>{words.mendFirst}</p>
      <div>
        <Button appearance="primary" onClick={() => onView("text")}>
          {words.openText}
        </Button>
      </div>
    </div>
  );
};
