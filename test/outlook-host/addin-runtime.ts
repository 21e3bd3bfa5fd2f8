import type { CompletionReport, LaunchEventType } from "./mailbox/completion";

/** What an add-in's code did that nobody was there to catch or that it had no need to do. */
export interface RealmObservations {
  /** Uncaught errors, as `window.onerror` would report them. */
  readonly errors: readonly string[];
  /** What went to `console`. */
  readonly logs: readonly string[];
  /** Addresses the code asked the network for; the emulated host has none. */
  readonly requests: readonly string[];
  /** When the handler was entered, in the clock of the session. */
  readonly handlerStartedAt: number | undefined;
}

/** An add-in loaded in an emulated Outlook, in either flavour. */
export interface AddinRuntime extends RealmObservations {
  /** Calls back once office.js listens for events. */
  readonly onceReady: (run: () => void) => void;
  readonly onCompleted: (listener: (report: CompletionReport) => void) => void;
  readonly fireEvent: (type: LaunchEventType, functionName: string) => void;
  /** Ends it: no timer and no message of it runs afterwards. */
  readonly dispose: () => void;
}
