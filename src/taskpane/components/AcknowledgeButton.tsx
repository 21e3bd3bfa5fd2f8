import { Button, type JSXElement, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ComponentType, useEffect, useState } from "react";

import { useMessages } from "../messages-context";
import type { FindingSectionProps } from "./FindingSection";

type Form = ComponentType<FindingSectionProps>;

/** The form, once it has come: its boxes and circles are a tenth of the pane's script, and seldom used. */
let form: Form | undefined;

async function loadForm(): Promise<Form> {
  const { AcknowledgeForm } = await import(
    /* webpackChunkName: "acknowledge-form" */ "./AcknowledgeForm"
  );
  form = AcknowledgeForm;
  return form;
}

/** How long after the finding is drawn the form is fetched, in milliseconds: first comes what is read. */
const fetchingMilliseconds = 1000;

/** Opens the form that lets a held mail go. */
export const AcknowledgeButton = (props: FindingSectionProps): JSXElement => {
  const { acknowledge } = useMessages();
  const [state, setState] = useState<"closed" | "opening" | "open" | "failed">("closed");
  useEffect(() => {
    // That it failed is said to whoever asks for it; then it is tried again.
    const timer = setTimeout(() => void loadForm().catch(() => {}), fetchingMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  const open = async () => {
    setState("opening");
    setState(
      await loadForm().then(
        () => "open" as const,
        () => "failed" as const,
      ),
    );
  };
  const Form = form;
  if (state === "open" && Form !== undefined) {
    return <Form {...props} />;
  }
  return (
    <>
      <Button
        disabledFocusable={props.isBusy || state === "opening"}
        size="small"
        onClick={() => (form === undefined ? void open() : setState("open"))}
      >
        {acknowledge.open}
      </Button>
      {state === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{acknowledge.notLoaded}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};
