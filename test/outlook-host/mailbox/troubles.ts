interface Trouble {
  readonly says: string;
  readonly source: string;
}

/**
 * What goes wrong around the calls, now and then and not in every client: a test switches it on. What
 * goes wrong with a call is a `Fault`.
 */
export const troubles = {
  "throttled-timers": {
    says: "No timer of the hidden page fires sooner than after a second.",
    source: "issue #4826 (web); docs of browsers; pressSend: timerFloorMs",
  },
  "timers-not-cleared": {
    says: "A timer that was cleared fires all the same.",
    source: "none: harsher than issue #6656, in which nobody had cleared it",
  },
  "two-runtimes": {
    says: "Two runtimes are started for one Send, and each runs the handler.",
    source: "issue #6706 (web). Which answer then counts has no source; here it is the first",
  },
  "draft-left": {
    says: "The officer turns to another message while the handler runs.",
    source:
      "docs: outlook/onmessagesend-onappointmentsend-events. That calls then fail with 9030 is what office.js makes of the answers of classic Outlook; for the others there is no source",
  },
  "settings-stale": {
    says: "The event's runtime has the settings of when the mailbox was opened; what it saves, no other sees.",
    source: "issue #5650 (web)",
  },
  "session-data-late": {
    says: "Session data are empty for two seconds after the draft is begun or opened.",
    source: "issue #5951 (Mac, which does it always)",
  },
  "no-display-language": {
    says: "Office.context.displayLanguage is empty.",
    source: "none: to see that nothing rests on it",
  },
  "no-requirement-sets": {
    says: "isSetSupported says no to everything.",
    source: "issue #4169, which calls its answers misleading",
  },
} as const satisfies Readonly<Record<string, Trouble>>;

export type TroubleName = keyof typeof troubles;
