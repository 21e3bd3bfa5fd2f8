import type { JSXElement } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";

import type { PaneMessages } from "../messages/pane-messages";
import { Review } from "./App";
import { type Begun, begun } from "./checking";
import { Checking } from "./components/AssessmentPanel";
import { BrokenPolicy } from "./components/Notices";
import { PaneFrame } from "./components/PaneFrame";
import { MessagesProvider } from "./messages-context";
import type { ThemedOffice } from "./office-theme";
import { showProblem } from "./show-problem";
import { useTheme } from "./useTheme";

/** How long Outlook may stay silent before the pane says that nothing was checked, in milliseconds. */
const outlookMilliseconds = 15_000;

interface PaneProps {
  readonly office: ThemedOffice;
  /** Unknown until Outlook has said which language it speaks. Until then nothing is said. */
  readonly messages?: PaneMessages;
  readonly children?: ReactNode;
}

const Pane = ({ office, messages, children }: PaneProps): JSXElement => (
  <MessagesProvider value={messages}>
    <PaneFrame theme={useTheme(office)}>{children}</PaneFrame>
  </MessagesProvider>
);

/**
 * Draws the pane at once, still without a word: what React and Fluent do only the first time is done
 * while Outlook still answers.
 */
async function draw(place: HTMLElement): Promise<void> {
  let root = createRoot(place);
  const fail = () => {
    root.unmount();
    showProblem();
    root = createRoot(place); // Outlook may still answer; what is drawn then takes the problem away.
  };
  root.render(<Pane office={{ context: {} }} />);
  const silence = setTimeout(fail, outlookMilliseconds);
  try {
    const here = await begun;
    const { language, messages } = here;
    document.documentElement.lang = language;
    const office = Office as unknown as ThemedOffice; // Typed as if no Outlook lacked any of it.
    const show = (shown: JSXElement) =>
      root.render(
        <Pane office={office} messages={messages}>
          {shown}
        </Pane>,
      );
    show(<Checking />);
    await here.assessment?.told;
    show(reviewOf(here));
  } catch {
    fail(); // No Outlook, none that we know, or no words.
  } finally {
    clearTimeout(silence);
  }
}

function reviewOf({ outlook, policy, assessment }: Begun): JSXElement {
  return policy.ok && assessment !== undefined ? (
    <Review outlook={outlook} policy={policy.policy} begun={assessment} />
  ) : (
    <BrokenPolicy />
  );
}

const place = document.getElementById("root");
if (place !== null) void draw(place);
