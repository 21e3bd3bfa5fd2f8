import { Button, type JSXElement } from "@fluentui/react-components";
import { type ComponentType, useState } from "react";

import { useMessages } from "../messages-context";

type Guide =
  | { readonly state: "closed" | "loading" | "failed" }
  | { readonly state: "open"; readonly Text: ComponentType };

/** Shows how to write to many by a mail merge. Few ask for it, so it comes when it is asked for. */
export const MailMerge = (): JSXElement => {
  const { mailMerge } = useMessages();
  const [guide, setGuide] = useState<Guide>({ state: "closed" });
  const open = async () => {
    setGuide({ state: "loading" });
    try {
      const { MailMergeGuide } = await import(
        /* webpackChunkName: "mail-merge-guide" */ "./MailMergeGuide"
      );
      setGuide({ state: "open", Text: MailMergeGuide });
    } catch {
      setGuide({ state: "failed" });
    }
  };
  const isClosed = guide.state === "closed";
  return (
    <>
      <Button
        aria-expanded={!isClosed}
        onClick={() => (isClosed ? void open() : setGuide({ state: "closed" }))}
      >
        {isClosed ? mailMerge.open : mailMerge.close}
      </Button>
      {/* It stands there before there is anything to say, or it would not be heard. */}
      <div role="status">
        {guide.state === "loading" && mailMerge.loading}
        {guide.state === "failed" && mailMerge.failed}
      </div>
      {guide.state === "open" && <guide.Text />}
    </>
  );
};
