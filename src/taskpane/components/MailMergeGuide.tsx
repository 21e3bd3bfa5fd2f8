import type { JSXElement } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { MailMergeMessages } from "../../messages/pane-repairs";

export interface MailMergeGuideProps {
  readonly words: MailMergeMessages;
  readonly steps: ReactNode;
  readonly className: Readonly<Record<"guide" | "title" | "text", string>>;
}

/**
 * How to write to many by a mail merge of Word and Outlook, and what is better.
 *
 * It comes in a script of its own, and takes nothing from Fluent: a module that two scripts share is
 * not merged with its neighbours, which made the pane's own 4.5 KB longer.
 */
export const MailMergeGuide = (props: MailMergeGuideProps): JSXElement => {
  const { words, steps, className } = props;
  return (
    <div className={className.guide}>
      <h3 className={className.title}>{words.title}</h3>
      <p className={className.text}>{words.better}</p>
      {steps}
      <p className={className.text}>{words.unchecked}</p>
    </div>
  );
};
