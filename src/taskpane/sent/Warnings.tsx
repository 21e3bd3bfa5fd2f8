import { type JSXElement, MessageBar, MessageBarBody } from "@fluentui/react-components";

/** What is not known, or needs a hand. Nothing where all is well. */
export const Warnings = ({
  sentences,
}: {
  readonly sentences: readonly (string | false)[];
}): JSXElement | null => {
  const said = sentences.filter((one) => one !== false);
  if (said.length === 0) {
    return null;
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {said.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
};
