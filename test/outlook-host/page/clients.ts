import { type ClientProfile, clientNames, clients as profiles } from "../mailbox/profiles";

/**
 * The clients whose Smart Alerts this page can show, by title. The JavaScript is that of the web in each
 * of them, so the limits are too: classic Outlook itself is emulated in `node:vm` only.
 */
export const clients: Readonly<Record<string, ClientProfile>> = Object.fromEntries(
  clientNames.map((name) => {
    const { title, mailboxVersion } = profiles[name];
    return [`${title} (Mailbox ${mailboxVersion})`, withLimitsOfWeb(profiles[name])];
  }),
);

function withLimitsOfWeb(profile: ClientProfile): ClientProfile {
  const { recipientsReturned, recipientsPerField, recipientsPerCall, sessionDataChars } =
    profiles.web;
  const limits = { recipientsReturned, recipientsPerField, recipientsPerCall, sessionDataChars };
  return { ...profile, ...limits, runtime: "web" };
}

/** What Outlook is shown in. Its own words stay English here: they are Outlook's, and not ours to guess. */
export const displayLanguages: Readonly<Record<string, string>> = {
  "English (en-GB)": "en-GB",
  "Cymraeg (cy-GB)": "cy-GB",
};
