import type { JSXElement } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import type { Policy } from "../../core/policy/policy";
import type { FilesRead } from "../assessment-view";
import { Heading } from "../components/Heading";
import { readSent, type SentMessage } from "./read-sent";
import { useSentMessages } from "./sent-context";
import type { SentOutlook } from "./sent-outlook";
import { SentView } from "./SentView";

export interface SentPaneProps {
  readonly outlook: SentOutlook;
  readonly policy: Policy;
}

type View =
  | { readonly state: "reading" | "failed" }
  | {
      readonly state: "read";
      readonly message: SentMessage;
      readonly files: FilesRead | undefined;
    };

/** The pane beside a message that has been sent. */
export const SentPane = ({ outlook, policy }: SentPaneProps): JSXElement => {
  const { heading } = useSentMessages();
  const [view, setView] = useState<View>({ state: "reading" });
  useEffect(() => {
    let isWanted = true;
    const show = (next: View) => {
      if (isWanted) setView(next);
    };
    readSent(outlook, policy, (message, files) => show({ state: "read", message, files })).catch(
      () => show({ state: "failed" }), // The cause may quote the message, so it goes no further.
    );
    return () => {
      isWanted = false;
    };
  }, [outlook, policy]);
  switch (view.state) {
    case "reading":
      return <Heading>{heading.reading}</Heading>;
    case "failed":
      return <Heading>{heading.failed}</Heading>;
    case "read":
      return <SentView message={view.message} files={view.files} outlook={outlook} />;
  }
};
