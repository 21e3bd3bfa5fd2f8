import { FluentProvider, type JSXElement, type Theme } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { Announcer } from "./Announcer";
import { ErrorBoundary } from "./ErrorBoundary";
import { Page } from "./Page";

export interface PaneFrameProps {
  readonly theme: Theme;
  readonly children: ReactNode;
}

/** What stands around everything that the pane ever says. */
export const PaneFrame = ({ theme, children }: PaneFrameProps): JSXElement => (
  <FluentProvider theme={theme}>
    <Announcer>
      <Page>
        <ErrorBoundary>{children}</ErrorBoundary>
      </Page>
    </Announcer>
  </FluentProvider>
);
