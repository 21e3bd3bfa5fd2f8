import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { microsoftAjaxShim } from "../web/microsoft-ajax-shim";

/** Where the add-in's page believes office.js to be: the address every add-in loads it from. */
export const officeBaseUrl = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Microsoft's package, unmodified; its licence lets us test with it, not pass it on. */
export const officeFolder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const microsoftAjaxUrl = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";
const compiled = new Map<string, Script>();

/** The script at an address, or `undefined` when it is none that office.js may ask for. */
export function officeScript(url: string): Script | undefined {
  const known = compiled.get(url);
  if (known !== undefined) return known;
  const text = officeText(url);
  return text === undefined ? undefined : compile(text, url);
}

/** Compiles once and keeps it: a suite boots the same scripts many times. */
export function compile(text: string, url: string): Script {
  const key = url.startsWith("https://") ? url : text;
  const script = compiled.get(key) ?? new Script(text, { filename: url });
  compiled.set(key, script);
  return script;
}

function officeText(url: string): string | undefined {
  if (url === microsoftAjaxUrl) return microsoftAjaxShim;
  if (!url.startsWith(officeBaseUrl)) return undefined;
  return readFileSync(join(officeFolder, url.slice(officeBaseUrl.length).toLowerCase()), "utf8");
}
