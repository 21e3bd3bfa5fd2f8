import type { Element } from "@xmldom/xmldom";

import { all, childOf, innerOverrides, typeOf } from "./elements";
import type { Check, Report } from "./mistake";

/** The requirement set in which an event came (develop/event-based-activation): `Mailbox 1.` this; 0 of a preview. */
const eventSets: Readonly<Record<string, number>> = {
  OnNewMessageCompose: 10,
  OnNewAppointmentOrganizer: 10,
  OnMessageAttachmentsChanged: 11,
  OnAppointmentAttachmentsChanged: 11,
  OnMessageRecipientsChanged: 11,
  OnAppointmentAttendeesChanged: 11,
  OnAppointmentTimeChanged: 11,
  OnAppointmentRecurrenceChanged: 11,
  OnInfoBarDismissClicked: 11,
  OnMessageSend: 12,
  OnAppointmentSend: 12,
  OnMessageFromChanged: 13,
  OnAppointmentFromChanged: 13,
  OnSensitivityLabelChanged: 13,
  OnMessageReadWithCustomAttachment: 0,
  OnMessageReadWithCustomHeader: 0,
  OnMessageRead: 0,
  OnMessageDecrypt: 0,
};

const sendModes = ["PromptUser", "SoftBlock", "Block"];

export const checkEvents: Check = (root, report) => {
  const inner = innerOverrides(root);
  if (inner === undefined) return;
  const events = all(inner, "LaunchEvent");
  const seen = new Set<string>();
  for (const event of events) {
    const type = event.getAttribute("Type") ?? "";
    checkEvent(event, type, report);
    const place = `${factorOf(event)} ${type}`; // On phones the same event may start something too.
    if (seen.has(place))
      report(event, `${type} stands a second time. Outlook starts one function: keep one.`);
    seen.add(place);
  }
  checkExtensionPoints(inner, report);
  checkRuntime(inner, report);
  checkGate(inner, events, report);
};

/** `DesktopFormFactor` or `MobileFormFactor`. */
function factorOf(event: Element): string {
  return event.parentNode?.parentNode?.parentNode?.localName ?? "";
}

function checkEvent(event: Element, type: string, report: Report): void {
  const mode = event.getAttribute("SendMode");
  const isSend = type === "OnMessageSend" || type === "OnAppointmentSend";
  if (eventSets[type] === undefined && event.hasAttribute("Type")) {
    report(
      event,
      `Outlook knows no event "${type}". Mind capitals: OnMessageSend, OnNewMessageCompose.`,
    );
  }
  if (mode !== null && !isSend) {
    report(
      event,
      `SendMode counts for OnMessageSend and OnAppointmentSend only. Take it out here.`,
    );
  }
  if (mode !== null && isSend && !sendModes.includes(mode)) {
    report(event, `SendMode must be one of ${sendModes.join(", ")}. It is "${mode}".`);
  }
  const name = event.getAttribute("FunctionName");
  if (name !== null && !/^[A-Za-z_$][\w$]*$/.test(name)) {
    report(event, `FunctionName must be the name of a function. It is "${name}".`);
  }
}

function checkExtensionPoints(inner: Element, report: Report): void {
  const seen = new Set<string>();
  for (const point of all(inner, "ExtensionPoint")) {
    const place = `${point.parentNode?.localName ?? ""} ${typeOf(point)}`;
    if (seen.has(place)) {
      report(point, `There is a second ${typeOf(point)}. Put all into one <ExtensionPoint>.`);
    }
    seen.add(place);
  }
  for (const action of all(inner, "Action").filter((one) => typeOf(one) === "ExecuteFunction")) {
    if (all(inner, "FunctionFile").length === 0) {
      report(
        action,
        `A button that runs a function needs a <FunctionFile>. Add it to <DesktopFormFactor>.`,
      );
    }
  }
}

/** The page that events start in is that of the runtime, or no event ever starts. */
function checkRuntime(inner: Element, report: Report): void {
  const runtime = all(inner, "Runtime")[0];
  const point = all(inner, "ExtensionPoint").find((one) => typeOf(one) === "LaunchEvent");
  const source = point && childOf(point, "SourceLocation");
  if (point === undefined) return;
  if (runtime === undefined) {
    report(point, `Events need a <Runtime>. Add <Runtimes> to <Host>, before <DesktopFormFactor>.`);
    return;
  }
  const page = runtime.getAttribute("resid");
  if (source !== undefined && source.getAttribute("resid") !== page) {
    report(source, `<SourceLocation> must name what <Runtime> names: "${page ?? ""}".`);
  }
  const script = childOf(runtime, "Override");
  if (script?.getAttribute("type") !== "javascript") {
    report(
      script ?? runtime,
      `Classic Outlook runs no event without <Override type="javascript" resid="…">. Add it to <Runtime>.`,
    );
  }
}

/** An Outlook below the gate reads nothing of the inner block; one above it must know its events. */
function checkGate(inner: Element, events: readonly Element[], report: Report): void {
  if (events.length === 0) return;
  const sets = childOf(childOf(inner, "Requirements"), "Sets");
  const set = childOf(sets, "Set");
  const version = set?.getAttribute("MinVersion") ?? sets?.getAttribute("DefaultMinVersion") ?? "";
  const gate = Number(/^1\.(\d{1,2})$/.exec(version)?.[1] ?? NaN);
  if (set?.getAttribute("Name") !== "Mailbox" || Number.isNaN(gate)) {
    const wanted = `<bt:Sets DefaultMinVersion="1.12"><bt:Set Name="Mailbox" /></bt:Sets>`;
    report(set ?? sets ?? inner, `Say from which Outlook on this counts: <Requirements>${wanted}.`);
    return;
  }
  const needed = events.map((event) => eventSets[event.getAttribute("Type") ?? ""] ?? 0);
  const most = Math.max(...needed);
  events.forEach((event, at) => {
    if ((needed[at] ?? 0) > gate) {
      const type = event.getAttribute("Type") ?? "";
      report(
        event,
        `${type} needs Mailbox 1.${needed[at] ?? 0}, and the manifest asks for 1.${gate} only. Raise that, or take the event out.`,
      );
    }
  });
  if (gate > most && most > 0) {
    report(
      sets ?? inner,
      `No event needs more than Mailbox 1.${most}. At 1.${gate} older Outlooks would check nothing: lower it to 1.${most}.`,
    );
  }
}
