import { Component, type ReactNode } from "react";

import { CouldNotCheck } from "./Notices";

interface Props {
  readonly children: ReactNode;
}

/** Shows a fault of ours as a check that failed. An empty pane would look like a clean draft. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <CouldNotCheck /> : this.props.children;
  }
}
