import { profiles, type ClientProfile } from "../mailbox/profiles";

/**
 * The clients whose Smart Alerts this page can show. The JavaScript is that of the web in each of
 * them, so the limits are too: classic Outlook itself is emulated in `node:vm` only.
 */
export const clients: Readonly<Record<string, ClientProfile>> = {
  "Outlook on the web, new Outlook (Mailbox 1.15)": profiles.web,
  "Mac, older classic (1.14): Don't Send opens the pane": {
    ...profiles.web,
    mailboxVersion: "1.14",
    paneButton: "relabelledDontSend",
  },
  "Still older (1.12): a message and Don't Send": {
    ...profiles.web,
    mailboxVersion: "1.12",
    paneButton: "none",
  },
};

/** What Outlook is shown in. Its own words stay English here: they are Outlook's, and not ours to guess. */
export const displayLanguages: Readonly<Record<string, string>> = {
  "English (en-GB)": "en-GB",
  "Cymraeg (cy-GB)": "cy-GB",
};
