import {
  type JSXElement,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useMessages } from "../messages-context";
import { Heading } from "./Heading";

/** The draft could not be assessed at all. */
export const CouldNotCheck = ({ children }: { readonly children?: ReactNode }): JSXElement => (
  <Problem sentence={useMessages().shared.couldNotCheckAll}>{children}</Problem>
);

/** There is no policy to assess it by. */
export const BrokenPolicy = (): JSXElement => (
  <Problem sentence={useMessages().shared.brokenPolicy} />
);

interface ProblemProps {
  readonly sentence: string;
  readonly children?: ReactNode;
}

const Problem = ({ sentence, children }: ProblemProps): JSXElement => {
  const { notChecked } = useMessages();
  return (
    <>
      <Heading>{notChecked}</Heading>
      {children}
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
      </MessageBar>
    </>
  );
};

/** What was not looked at. It stands above the findings: what they say is not all there may be. */
export const UncheckedNotice = ({
  sentences,
}: {
  readonly sentences: readonly string[];
}): JSXElement => {
  const { unchecked } = useMessages();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{`${unchecked}. `}</MessageBarTitle>
        {sentences.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
};
