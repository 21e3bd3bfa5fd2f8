import type { QuirkName } from "./quirks";

/** How the button of a Smart Alert that leads to the task pane looks in a client. */
export type PaneButton = "takeAction" | "relabelledDontSend" | "none";

/** One Outlook client as far as the host differs between them. Data only, so that more can be added. */
export interface ClientProfile {
  readonly name: ClientName;
  /** As a person would call it. */
  readonly title: string;
  readonly runtime: "web" | "classic";
  /** The Mailbox requirement set reported to office.js. A string: as a number 1.10 would be 1.1. */
  readonly mailboxVersion: string;
  /** `getAsync` returns no more than this per field; the rest is cut without a word. */
  readonly recipientsReturned: number | undefined;
  /** The most recipients a field can be given through the API; `undefined` is no limit. */
  readonly recipientsPerField: number | undefined;
  readonly recipientsPerCall: number | undefined;
  readonly sessionDataChars: number;
  readonly paneButton: PaneButton;
  /** Whether an alert shows `errorMessageMarkdown`. */
  readonly markdown: boolean;
  readonly quirks: readonly QuirkName[];
}

export type ClientName =
  "web" | "new" | "classic-2206" | "classic-2404" | "classic-2412" | "classic-2602" | "mac";

/**
 * Versions and their requirement sets: docs: javascript/api/requirement-sets/outlook/
 * outlook-api-requirement-sets. Recipient limits: docs: javascript/api/outlook/office.recipients
 * (getAsync, addAsync, setAsync) and requirement-sets/outlook/requirement-set-1.16; office-js issue
 * #6230 reports the 500 of classic. Session data: docs: javascript/api/outlook/office.sessiondata.
 * Pane button: docs: outlook/smart-alerts-onmessagesend-walkthrough, table of buttons by client.
 * Markdown, Mailbox 1.15: docs: outlook/onmessagesend-onappointmentsend-events.
 */
const shared = { recipientsPerCall: 100, sessionDataChars: 50_000 } as const;

const browser = {
  ...shared,
  runtime: "web",
  mailboxVersion: "1.16",
  recipientsReturned: 1000,
  recipientsPerField: undefined,
  sessionDataChars: 2_621_440,
  paneButton: "takeAction",
  markdown: true,
} as const;

const classic = {
  ...shared,
  runtime: "classic",
  recipientsReturned: 500,
  recipientsPerField: 500,
} as const;

const classicQuirks = [
  "bare-engine",
  "no-message-no-button",
  "later-answer-counts",
  "stale-context",
  "organizer-attends",
  "no-sending-when-unavailable",
  "recipients-changed-at-send",
] as const;

/** Every client that is emulated, the older versions first. */
export const clients: Readonly<Record<ClientName, ClientProfile>> = {
  web: { ...browser, name: "web", title: "Outlook on the web", quirks: [] },
  new: {
    ...browser,
    name: "new",
    title: "New Outlook on Windows",
    quirks: ["allowed-but-asked"],
  },
  "classic-2206": {
    ...classic,
    name: "classic-2206",
    title: "Classic Outlook 2206 to 2403",
    mailboxVersion: "1.12",
    paneButton: "none",
    markdown: false,
    quirks: [...classicQuirks, "text-context-only"],
  },
  "classic-2404": {
    ...classic,
    name: "classic-2404",
    title: "Classic Outlook 2404 to 2411",
    mailboxVersion: "1.14",
    paneButton: "relabelledDontSend",
    markdown: false,
    quirks: [...classicQuirks, "closing-opens-pane"],
  },
  "classic-2412": {
    ...classic,
    name: "classic-2412",
    title: "Classic Outlook 2412 to 2601",
    mailboxVersion: "1.15",
    paneButton: "takeAction",
    markdown: true,
    quirks: classicQuirks,
  },
  "classic-2602": {
    ...classic,
    name: "classic-2602",
    title: "Classic Outlook from 2602",
    mailboxVersion: "1.16",
    recipientsReturned: 1000,
    recipientsPerField: 1000,
    sessionDataChars: 2_621_440,
    paneButton: "takeAction",
    markdown: true,
    quirks: classicQuirks,
  },
  /** From 16.100. What the Beta channel previews (Take Action, markdown) is left out. */
  mac: {
    ...shared,
    name: "mac",
    title: "Outlook for Mac from 16.100",
    runtime: "web",
    mailboxVersion: "1.14",
    recipientsReturned: undefined,
    recipientsPerField: undefined,
    recipientsPerCall: undefined,
    paneButton: "relabelledDontSend",
    markdown: false,
    quirks: [
      "session-data-late",
      "no-sending-when-unavailable",
      "allowed-but-asked",
      "insight-without-button",
    ],
  },
};

/** The names of the clients, in that order. */
export const clientNames: readonly ClientName[] = [
  "web",
  "new",
  "classic-2206",
  "classic-2404",
  "classic-2412",
  "classic-2602",
  "mac",
];

/** The clients that can be asked for by name: also by a shorter one, or by the set of the client. */
export const profiles = {
  ...clients,
  classic: clients["classic-2404"],
  "classic-1.12": clients["classic-2206"],
  "classic-1.15": clients["classic-2412"],
  "classic-1.16": clients["classic-2602"],
} as const;

export type ProfileName = keyof typeof profiles;

/** Whether a client reports at least this minor version of Mailbox 1. */
export function hasMailbox(profile: ClientProfile, minor: number): boolean {
  return Number(profile.mailboxVersion.split(".")[1]) >= minor;
}

export function hasQuirk({ quirks }: ClientProfile, quirk: QuirkName): boolean {
  return quirks.includes(quirk);
}
