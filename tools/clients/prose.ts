/** What `docs/clients.md` says in sentences. */
export const intro = `<!-- Made by "npm run clients". Change what it is made of, and run that again. -->

# What each Outlook shows

The buttons, texts and sentences are those that the add-in **as it was built** gets in an emulated Outlook,
with Microsoft's own \`office.js\`. None of it was seen in Outlook: see
[what the emulated host vouches for](adr/0004-what-the-emulated-outlook-vouches-for.md), and
[the checks for a tenant](tenant-checks.md).

"Docs" are pages under \`learn.microsoft.com/office/dev/add-ins\`; issues are those of \`OfficeDev/office-js\`.
Versions and requirement sets: docs: \`javascript/api/requirement-sets/outlook/outlook-api-requirement-sets\`.
Buttons: docs: \`outlook/smart-alerts-onmessagesend-walkthrough\`, table of buttons. Markdown, override and
modes: docs: \`outlook/onmessagesend-onappointmentsend-events\`. LTSC 2024 is as classic Outlook 2404.`;

export const limitsIntro = `Recipients: docs: \`javascript/api/outlook/office.recipients\`; issue #6230.
Session data: docs: \`javascript/api/outlook/office.sessiondata\`. The add-in moves people in portions of 100
everywhere, and says "at least" where a field holds as many as Outlook tells at most.`;

export const quirksIntro = `The emulated Outlook does these whenever that client is chosen.`;

export const troublesIntro = `A test switches these on, in every client. Beside them, every call can be
silent, slow, late, fail, or succeed with what a test gives it.`;

export const uncoveredIntro = `Tell the force, and pair the add-in with a rule on the server (Purview DLP or
mail flow).`;
