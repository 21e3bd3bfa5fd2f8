import { pressSend, type SendResult } from "../press-send";
import type { Sample } from "./samples";

/** Presses Send on a sample, through office.js in `node:vm`, and says what Outlook would do. */
export async function sampleReport({ file, draft }: Sample, bundle: string): Promise<string> {
  const result = await pressSend({ draft, bundle });
  const { alert, elapsedMs } = result;
  const heading = `${file}: ${endOf(result)} after ${Math.ceil(elapsedMs)} ms`;
  const button = alert.buttons.map((label) => `[${label}]`).join(" ");
  const said = alert.outcome === "sent" ? [] : [...wrapped(messageOf(result)), button];
  return [heading, ...said.map((line) => `    ${line}`)].join("\n");
}

function endOf({ alert }: SendResult): string {
  if (alert.outcome === "sent") return "sent without a question";
  return alert.buttons.includes("Send Anyway") ? "asks" : "stopped";
}

/** The message as plain text: of the two that the add-in gives, a terminal shows this one. */
function messageOf({ alert, completions }: SendResult): string {
  return completions[0]?.errorMessage ?? alert.message;
}

const lineWidth = 92;

function wrapped(text: string): readonly string[] {
  const fits = new RegExp(`.{1,${lineWidth}}(?: |$)`, "g");
  return (text.match(fits) ?? [text]).map((line) => line.trimEnd());
}
