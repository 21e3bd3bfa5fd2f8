import { type ClientProfile, clientNames, clients } from "../../test/outlook-host/mailbox/profiles";
import { pressSend, type DraftSetup, type SendResult } from "../../test/outlook-host/press-send";
import { residents } from "../../test/support/builders";
import { table } from "./table";

const to = (count: number) => residents(count).map((emailAddress) => ({ emailAddress }));
const from = { emailAddress: "iwan.nominby@mockshire.police.example" };

/** Sixty outsiders in view are stopped; eight are asked about. */
const stopped: DraftSetup = { from, to: to(60), subject: "Your views", bodyText: "Dear all," };
const asked: DraftSetup = { ...stopped, to: to(8) };

/** What Send comes to in each client, for a mail that is stopped and one that is asked about. */
export async function alertTable(bundle: string): Promise<string> {
  const rows: string[][] = [];
  for (const name of clientNames) {
    const press = (draft: DraftSetup): Promise<SendResult> =>
      pressSend({ draft, bundle, profile: name, time: "skipping" });
    rows.push(rowOf(clients[name], await press(stopped), await press(asked)));
  }
  const head = [
    "Client",
    "Mailbox",
    "Text",
    "Buttons where it stops",
    "Buttons where it asks",
    "What opens the pane",
    "What the alert says last",
  ];
  return table(head, rows);
}

function rowOf(client: ClientProfile, stop: SendResult, question: SendResult): string[] {
  const { alert } = stop;
  return [
    client.title,
    client.mailboxVersion,
    alert.format === "markdown" ? "markdown" : "plain",
    alert.buttons.join(", "),
    question.alert.buttons.join(", "),
    openers(stop).join(", "),
    closing(stop),
  ];
}

function openers({ alert }: SendResult): readonly string[] {
  const button = alert.paneButton === undefined ? [] : [`“${alert.paneButton}”`];
  const closing = alert.closingOpensPane ? ["before Version 2410 also the X"] : [];
  return [...button, ...closing, "the ribbon"];
}

/** The last paragraph, or in plain text the last sentence. */
function closing({ alert }: SendResult): string {
  const [last = ""] = alert.message.split("\n\n").slice(-1);
  const sentence = alert.format === "markdown" ? last : (/[^.!?]+[.!?]?$/.exec(last)?.[0] ?? last);
  return sentence.trim();
}
