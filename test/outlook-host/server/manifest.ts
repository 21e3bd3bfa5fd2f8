import { readFile } from "node:fs/promises";
import { DOMParser } from "@xmldom/xmldom";
import { join } from "node:path";
import type { LaunchEventType } from "../mailbox/completion";
import type { SendMode } from "../mailbox/smart-alert-outcome";
import { addinFolder } from "./places";

/** What Outlook learns about the add-in from its manifest, as far as pressing Send goes. */
export interface AddinManifest {
  readonly name: string;
  readonly functionName: string;
  /** Runs when a message is begun. Empty where the add-in does not ask for that event. */
  readonly composeFunctionName: string;
  /** Runs when a file is attached or taken off. Empty as above. */
  readonly attachmentsFunctionName: string;
  readonly sendMode: SendMode;
  /** The controls that a Smart Alert can refer to. */
  readonly commandIds: readonly string[];
}

const sendModes: readonly string[] = ["PromptUser", "SoftBlock", "Block"] satisfies SendMode[];

/** Reads the manifest that was built with the add-in. */
export async function readManifest(folder = addinFolder): Promise<AddinManifest> {
  const xml = await readFile(join(folder, "manifest.xml"), "utf8");
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  const attributes = (tag: string, name: string) =>
    [...manifest.getElementsByTagName(tag)].map((each) => each.getAttribute(name) ?? "");
  const events = attributes("LaunchEvent", "Type");
  const ofEvent = (type: LaunchEventType, name: string) =>
    attributes("LaunchEvent", name)[events.indexOf(type)] ?? "";
  const sendMode = ofEvent("OnMessageSend", "SendMode");
  return {
    name: attributes("DisplayName", "DefaultValue")[0] ?? "",
    functionName: ofEvent("OnMessageSend", "FunctionName"),
    composeFunctionName: ofEvent("OnNewMessageCompose", "FunctionName"),
    attachmentsFunctionName: ofEvent("OnMessageAttachmentsChanged", "FunctionName"),
    sendMode: isSendMode(sendMode) ? sendMode : "SoftBlock",
    commandIds: attributes("Control", "id"),
  };
}

function isSendMode(text: string): text is SendMode {
  return sendModes.includes(text);
}
