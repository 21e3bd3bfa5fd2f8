import { type JSXElement, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";

import { PaneFrame, Review } from "./App";
import { type Begun, begun } from "./checking";
import { Checking } from "./components/AssessmentPanel";
import { BrokenPolicy, CouldNotCheck } from "./components/Notices";

/** How long Outlook may stay silent before the pane says that nothing was checked, in milliseconds. */
const outlookMilliseconds = 15_000;

/**
 * Draws the pane at once, and says that it is checking: what React and Fluent do only the first time is
 * done while Outlook still answers. Until it names its theme, the system's stands in for it.
 */
async function draw(root: Root): Promise<void> {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.render(framed(isDark, <Checking />));
  const silence = setTimeout(
    () => root.render(framed(isDark, <CouldNotCheck />)),
    outlookMilliseconds,
  );
  try {
    const here = await begun;
    root.render(framed(here.isDarkTheme, <Checking />));
    await here.assessment?.told;
    root.render(framed(here.isDarkTheme, reviewOf(here)));
  } catch {
    root.render(framed(isDark, <CouldNotCheck />)); // No Outlook, or none that we know.
  } finally {
    clearTimeout(silence);
  }
}

function framed(isDark: boolean, children: ReactNode): JSXElement {
  return <PaneFrame theme={isDark ? webDarkTheme : webLightTheme}>{children}</PaneFrame>;
}

function reviewOf({ outlook, policy, assessment }: Begun): JSXElement {
  return policy.ok && assessment !== undefined ? (
    <Review outlook={outlook} policy={policy.policy} begun={assessment} />
  ) : (
    <BrokenPolicy />
  );
}

const place = document.getElementById("root");
if (place !== null) void draw(createRoot(place));
