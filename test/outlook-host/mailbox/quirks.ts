interface Quirk {
  /** What Outlook does, as a person would say it. */
  readonly says: string;
  readonly source: string;
}

/**
 * What some clients do otherwise than one would think, and the host does after them. "Docs" are pages of
 * learn.microsoft.com/office/dev/add-ins; issues are those of OfficeDev/office-js, which are reports of
 * users and no guarantees. What Outlook no longer does, or does to one customer only, is not here.
 */
export const quirks = {
  "bare-engine": {
    says: "The handler runs without a page: no window, no location, no Intl, no atob, and Office.onReady calls nobody back.",
    source: "docs: testing/runtimes; issues #3730, #4631, #5869, #5166",
  },
  "no-message-no-button": {
    says: "Without errorMessage, the button that opens the pane and its label are ignored.",
    source: "issue #5233",
  },
  "later-answer-counts": {
    says: "The handler goes on after its answer. A second answer that allows sends the held message.",
    source: "issue #6656",
  },
  "closing-opens-pane": {
    says: "Before Version 2410, closing the alert by its X opens the pane too.",
    source: "docs: outlook/smart-alerts-onmessagesend-walkthrough, table of buttons",
  },
  "text-context-only": {
    says: "Before Version 2402, contextData that is not text is lost.",
    source: "docs: javascript/api/outlook/office.smartalertseventcompletedoptions, contextData",
  },
  "stale-context": {
    says: "A pane that is opened from the ribbon gets the context of the last alert.",
    source: "issue #3517, which reports it of a notification's button",
  },
  "no-sending-when-unavailable": {
    says: "Where the add-in cannot be loaded, SoftBlock offers no way to send.",
    source: "issues #5676 (classic), #6319 and #6894 (Mac), against the documentation",
  },
  "allowed-but-asked": {
    says: "After five seconds, a message that is allowed is asked about all the same.",
    source: "issues #4968, #3860",
  },
  "session-data-late": {
    says: "For two seconds after a draft is begun, its session data are empty.",
    source: "issue #5951",
  },
  "recipients-changed-at-send": {
    says: "When a reply is sent, OnMessageRecipientsChanged comes once more.",
    source: "docs: Office-Add-in-samples/Samples/outlook-tag-external; its issue #1038",
  },
  "insight-without-button": {
    says: "An InsightMessage shows no button.",
    source: "issue #6432",
  },
  "organizer-attends": {
    says: "The organizer of a meeting stands among those who must come. On the web only when a meeting is edited again.",
    source: "docs: javascript/api/outlook/office.recipients, getAsync",
  },
} as const satisfies Readonly<Record<string, Quirk>>;

export type QuirkName = keyof typeof quirks;
