import { readFile } from "node:fs/promises";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { join } from "node:path";
import type { LaunchEventType } from "../mailbox/completion";
import type { SendMode } from "../mailbox/smart-alert-outcome";
import { addinFolder } from "./places";

/** What the manifest calls the add-in and its button, in one language. */
export interface Wording {
  readonly name: string;
  readonly button: string;
}

/** What Outlook learns about the add-in from its manifest, as far as pressing Send goes. */
export interface AddinManifest {
  readonly wordings: {
    readonly defaults: Wording;
    /** By the language of Outlook, in small letters. */
    readonly overrides: Readonly<Record<string, Wording>>;
  };
  /** What runs, by the event that the add-in asks for. */
  readonly functionNames: Readonly<Partial<Record<LaunchEventType, string>>>;
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
  const names = attributes("LaunchEvent", "FunctionName");
  const sendMode = attributes("LaunchEvent", "SendMode")[events.indexOf("OnMessageSend")] ?? "";
  return {
    wordings: readWordings(manifest),
    functionNames: Object.fromEntries(events.map((event, at) => [event, names[at]])),
    sendMode: isSendMode(sendMode) ? sendMode : "SoftBlock",
    commandIds: attributes("Control", "id"),
  };
}

function isSendMode(text: string): text is SendMode {
  return sendModes.includes(text);
}

/** Docs: develop/localization: `Override` by locale, and `DefaultValue` for every other language. */
function readWordings(manifest: Document): AddinManifest["wordings"] {
  const name = [...manifest.getElementsByTagName("DisplayName")][0];
  const label = [...manifest.getElementsByTagName("Control")][0]?.getElementsByTagName("Label")[0];
  const button = [...manifest.getElementsByTagName("bt:String")].find(
    (one) => one.getAttribute("id") === label?.getAttribute("resid"),
  );
  const wording = (locale?: string): Wording => ({
    name: textOf(name, locale),
    button: textOf(button, locale),
  });
  const locales = [...manifest.getElementsByTagName("*")].flatMap(
    (one) => one.getAttribute("Locale") ?? [],
  );
  const overrides = locales.map((locale) => [locale.toLowerCase(), wording(locale)] as const);
  return { defaults: wording(), overrides: Object.fromEntries(overrides) };
}

function textOf(setting: Element | undefined, locale: string | undefined): string {
  const overrides = [...(setting?.getElementsByTagName("*") ?? [])];
  const override = overrides.find((one) => one.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? setting?.getAttribute("DefaultValue") ?? "";
}
