import type { JSXElement } from "@fluentui/react-components";

import { Steps } from "../components/Steps";
import { useSentMessages } from "./sent-context";
import { SentSection } from "./SentSection";

export const FirstHour = (): JSXElement => {
  const { firstHour } = useSentMessages();
  return (
    <SentSection title={firstHour.title}>
      <Steps steps={firstHour.steps} />
    </SentSection>
  );
};
