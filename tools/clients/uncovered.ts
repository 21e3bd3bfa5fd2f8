type Row = readonly [what: string, happens: string, source: string];

/** Where a mail goes without a check at Send. */
export const notCovered: readonly Row[] = [
  [
    "Outlook for iOS and Android",
    "OnMessageSend does not exist there. A bar may show while names are typed, from Version 4.2425: not for files, and it stops nothing. Tenant check T-25.",
    "docs: outlook/mobile-event-based, outlook/outlook-mobile-apis",
  ],
  [
    "LTSC 2021 and older volume versions",
    "Mailbox 1.9: no event runs.",
    "docs: requirement-sets/outlook/outlook-api-requirement-sets",
  ],
  ["The classic interface of Outlook for Mac", "Mailbox 1.8: no event runs.", "as above"],
  [
    "Outlook on the web with Exchange on premises",
    "Smart Alerts are for classic Outlook on Windows only.",
    "docs: outlook/onmessagesend-onappointmentsend-events, supported clients",
  ],
  [
    "Simple MAPI while Outlook is closed",
    "Nothing runs, unless a policy of Windows opens Outlook.",
    "as above",
  ],
  [
    "Web and new Outlook launched offline",
    "Nothing runs, unless the mailbox policy OnSendAddinsEnabled is on.",
    "as above",
  ],
  [
    "New Outlook that loses its connection",
    "The mail waits in the Outbox and goes unchecked, by reports with OnSendAddinsEnabled too. Tenant check T-53.",
    "issues #6177, #6621, #5844, against the documentation",
  ],
  [
    "Answers with a note and forwards of meetings (web, new)",
    "No event runs.",
    "docs: develop/event-based-activation; issue #1247",
  ],
  [
    "Meetings in the form within the calendar (web, new)",
    "No event runs: only for a meeting in a window of its own.",
    "docs: outlook/onmessagesend-onappointmentsend-events, limitations; office-js-docs-pr #5298",
  ],
  [
    "Appointments to which nobody is invited",
    "No event runs, and nothing goes out.",
    "issue #3437",
  ],
  [
    "Protected mail whose label denies programmatic access",
    "The add-in is not started.",
    "docs: outlook/outlook-add-ins-overview",
  ],
  [
    "Group mailboxes, public folders, archives; .msg and .eml opened from disk",
    "The add-in is not started.",
    "as above",
  ],
  ["A draft dragged into a shared mailbox", "The add-in is not started.", "issue #3654"],
  ["Mailboxes opened as another mailbox (web)", "The add-in is not started.", "issue #3769"],
  [
    "Outlook on the web, now and then",
    "The mail goes and no event runs.",
    "issue #6769, a report; mail merge before 20260814008.09: issue #6810",
  ],
  ["Any other mail program", "Nothing runs.", "none needed"],
];

/** What is reported of Smart Alerts and events, and the emulated Outlook does not do. */
export const notImitated: readonly Row[] = [
  [
    "A draft that the handler changes: time-outs, drafts that stay, pictures lost, endless sending",
    "issues #5132, #6196, #6808, #6376, #6517",
    "The handler changes nothing; a test sees to it.",
  ],
  [
    "A send while another handler runs is blocked for no reason (web, new)",
    "issues #4669, #5093",
    "Handlers before Send end within 4.5 seconds, whatever Outlook does; tests see to it.",
  ],
  [
    "The five seconds begin with Send, and include loading the script",
    "issue #6816",
    "The handler answers within four; the script is one small file.",
  ],
  [
    "The second alert closes by itself and the mail goes (Mac)",
    "issue #6478",
    "Nothing can be done in an add-in. Tenant check T-12.",
  ],
  [
    "An allowed mail is asked about although it was quick (Mac, one customer)",
    "issue #5793",
    "Nothing can be done in an add-in. Tenant check T-11.",
  ],
  [
    "Send Anyway on the dialog of a slow add-in fails, though the mail went (web)",
    "issue #6708",
    "The handler is not slow.",
  ],
  [
    "Outlook's own sentence in place of the alert's",
    "issue #5828",
    "Nothing can be done in an add-in. Tenant check T-02.",
  ],
  [
    "A pane that is open is not told of the next alert (classic, own window)",
    "issue #4810, fixed",
    "The pane reads the draft itself, and takes nothing from the alert.",
  ],
  [
    "Size and content of an attached mail change from call to call",
    "issue #6856",
    "No test: an acknowledgement of such a draft may lapse, and is then asked for again.",
  ],
  [
    "The bar above a draft goes when it is popped out (web, new)",
    "issue #4324",
    "It is not shown again: Send asks. Tenant check T-26.",
  ],
  [
    "A bar that was replaced cannot be taken away, nor dismissed (web, new, Mac, April to June 2026)",
    "issues #6650, #6670, #6733",
    "No bar is replaced: one is taken away, and another put there.",
  ],
  [
    "OnMessageRecipientsChanged comes for a draft that is only previewed (classic)",
    "issue #4472",
    "The handler finds no recipients to read, and ends.",
  ],
  [
    "A click on a tab of a meeting is told as a change of attendees, to a pane at least (classic)",
    "issue #2724",
    "An event for nothing changes nothing; a test sees to it. Tenant check T-36.",
  ],
  [
    "The pane is not told who is added in the Scheduling Assistant, nor on Mac of the first who is taken off",
    "issues #3981, #4656",
    "The bar may come late or stay; Send reads the meeting anew. Tenant check T-36.",
  ],
  [
    "A change of recipients while Send is handled ends the handler (web, new)",
    "issues #4669, #5132",
    "The handler at Send changes nothing. Tenant check T-24.",
  ],
  [
    "An old script after a release (classic, Mac)",
    "issue #6436",
    "Nothing in the emulated host. Tenant check T-16.",
  ],
];
