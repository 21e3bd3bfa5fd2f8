import type { CallRecord } from "../mailbox/call-log";
import type { DraftSetup } from "../mailbox/draft-setup";
import type { DraftState } from "../mailbox/draft-state";
import type { Fault } from "../mailbox/faults";
import type { CompletedOptions } from "../mailbox/smart-alert-outcome";
import type { ComposeWindow } from "./compose-window";

/** One press of Send, as a test sees it. */
export interface SendRecord {
  readonly completions: readonly CompletedOptions[];
  readonly elapsedMs: number | undefined;
}

/** `window.emulatedOutlook`: what tests look at, and the switches they throw. */
export interface EmulatedOutlook {
  readonly draft: Readonly<DraftState>;
  /** Every press of Send on this draft, in order. */
  readonly sends: readonly SendRecord[];
  readonly calls: readonly CallRecord[];
  /** The new messages that the add-in has opened beside this one. */
  readonly newMessages: readonly DraftSetup[];
  faults: readonly Fault[];
}

declare global {
  interface Window {
    emulatedOutlook?: EmulatedOutlook;
  }
}

export function giveTestsAccess(current: () => ComposeWindow): void {
  window.emulatedOutlook = {
    get draft() {
      return current().mailbox.draft;
    },
    get sends() {
      return current().sends.map(({ completions, elapsedMs }) => ({ completions, elapsedMs }));
    },
    get newMessages() {
      return current().mailbox.newMessages;
    },
    get calls() {
      return current().mailbox.calls;
    },
    get faults() {
      return current().mailbox.faults;
    },
    set faults(faults) {
      current().mailbox.faults = faults;
    },
  };
}
