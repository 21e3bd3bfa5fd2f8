import { clientNames, clients } from "../../test/outlook-host/mailbox/profiles";
import { quirks } from "../../test/outlook-host/mailbox/quirks";
import { troubles } from "../../test/outlook-host/mailbox/troubles";
import { alertTable } from "./alert-table";
import { intro, limitsIntro, quirksIntro, troublesIntro, uncoveredIntro } from "./prose";
import { table } from "./table";
import { notCovered, notImitated } from "./uncovered";

/** The page about clients, made of what the emulated Outlook knows and what the bundle says in it. */
export async function clientsPage(bundle: string): Promise<string> {
  return [
    intro,
    "## What the officer sees",
    await alertTable(bundle),
    pictures,
    "## Limits",
    limitsIntro,
    limitsTable(),
    "## What some clients do otherwise",
    quirksIntro,
    quirksTable(),
    "## What goes wrong now and then",
    troublesIntro,
    table(
      ["Switch", "What happens", "Source"],
      Object.entries(troubles).map(([name, { says, source }]) => [`\`${name}\``, says, source]),
    ),
    "## Reported, and not imitated",
    table(["What Outlook does", "Source", "What is done about it"], notImitated),
    "## Where nothing is checked",
    uncoveredIntro,
    table(["Where", "What happens", "Source"], notCovered),
  ].join("\n\n");
}

const pictures = [
  "Take Action (web, new Outlook, classic from 2412):",
  "![The alert with two buttons: Review message, and Don't Send.](pictures/alert-web.png)",
  "Don't Send relabelled (classic 2404 to 2411, Mac):",
  "![The alert with one button, Review message, and plain text.](pictures/alert-classic-2404.png)",
  "No button for the pane (classic 2206 to 2403):",
  "![The alert with one button, Don't Send, and plain text.](pictures/alert-classic-2206.png)",
].join("\n\n");

function limitsTable(): string {
  const head = ["Client", "Read of a field", "Held in a field", "Taken by a call", "Session data"];
  const rows = clientNames.map((name) => {
    const one = clients[name];
    const { recipientsReturned, recipientsPerField, recipientsPerCall, sessionDataChars } = one;
    const limits = [recipientsReturned, recipientsPerField, recipientsPerCall].map(limit);
    return [one.title, ...limits, `${limit(sessionDataChars)} characters`];
  });
  return table(head, rows);
}

function limit(value: number | undefined): string {
  return value?.toLocaleString("en-GB") ?? "no limit";
}

function quirksTable(): string {
  const rows = Object.entries(quirks).map(([name, { says, source }]) => {
    const those = clientNames.filter((one) => clients[one].quirks.some((each) => each === name));
    return [says, those.map((one) => clients[one].title).join("; "), source];
  });
  return table(["What it does", "Where", "Source"], rows);
}
