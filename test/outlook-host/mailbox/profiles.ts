/** How the button of a Smart Alert that leads to the task pane looks in a client. */
export type PaneButton = "takeAction" | "relabelledDontSend" | "none";

/** One Outlook client as far as the host differs between them. Data only, so that more can be added. */
export interface ClientProfile {
  readonly name: ProfileName;
  readonly runtime: "web" | "classic";
  /** The Mailbox requirement set reported to office.js. A string: as a number 1.10 would be 1.1. */
  readonly mailboxVersion: string;
  /** `getAsync` returns no more than this per field; the rest is cut without a word. */
  readonly recipientsReturned: number;
  /** The most recipients a field can be given through the API; `undefined` is no limit. */
  readonly recipientsPerField: number | undefined;
  readonly recipientsPerCall: number;
  readonly sessionDataChars: number;
  readonly paneButton: PaneButton;
}

/**
 * Recipient limits: docs: javascript/api/outlook/office.recipients (getAsync, addAsync, setAsync) and
 * requirement-sets/outlook/requirement-set-1.16; office-js issue #6230 reports the 500 of classic.
 * Session data: docs: javascript/api/outlook/office.sessiondata. Pane button: docs:
 * outlook/smart-alerts-onmessagesend-walkthrough, table of buttons by client.
 */
const shared = { recipientsPerCall: 100, sessionDataChars: 50_000 } as const;
const classicBefore116 = {
  ...shared,
  runtime: "classic",
  recipientsReturned: 500,
  recipientsPerField: 500,
} as const;

/** The clients that can be asked for by name. */
export const profiles = {
  web: {
    ...shared,
    name: "web",
    runtime: "web",
    mailboxVersion: "1.15",
    recipientsReturned: 1000,
    recipientsPerField: undefined,
    paneButton: "takeAction",
  },
  /** Classic Outlook 2404-2411: Don't Send itself is relabelled and opens the pane. */
  classic: {
    ...classicBefore116,
    name: "classic",
    mailboxVersion: "1.14",
    paneButton: "relabelledDontSend",
  },
  /** Classic Outlook 2206-2403: the dialog, its plain message and Don't Send, nothing else. */
  "classic-1.12": {
    ...classicBefore116,
    name: "classic-1.12",
    mailboxVersion: "1.12",
    paneButton: "none",
  },
  /** Classic Outlook from 2412. */
  "classic-1.15": {
    ...classicBefore116,
    name: "classic-1.15",
    mailboxVersion: "1.15",
    paneButton: "takeAction",
  },
  /** Classic Outlook from 2602. */
  "classic-1.16": {
    ...classicBefore116,
    name: "classic-1.16",
    mailboxVersion: "1.16",
    recipientsReturned: 1000,
    recipientsPerField: 1000,
    sessionDataChars: 2_621_440,
    paneButton: "takeAction",
  },
} as const satisfies Readonly<Record<string, Omit<ClientProfile, "name"> & { name: string }>>;

export type ProfileName = keyof typeof profiles;

/** Whether a client reports at least this minor version of Mailbox 1. */
export function hasMailbox(profile: ClientProfile, minor: number): boolean {
  return Number(profile.mailboxVersion.split(".")[1]) >= minor;
}
