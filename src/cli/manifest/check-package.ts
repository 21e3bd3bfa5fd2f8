import type { Element } from "@xmldom/xmldom";

import type { Files } from "../package/sums";
import { addressesIn } from "./check-urls";
import { all, childOf, innerOverrides, typeOf } from "./elements";
import type { Report } from "./mistake";
import { pngSize } from "./png-size";

/** The manifest together with the files that it names. */
export function checkPackage(
  root: Element,
  files: Files,
  base: string | undefined,
  report: Report,
): void {
  const served = base ?? baseOf(root);
  if (served === undefined) return; // Without an address of a page there is nothing to look for.
  const fileOf = (url: string) => pathBelow(served, url);
  for (const [holder, attribute] of addressesIn(root)) {
    const url = holder.getAttribute(attribute);
    if (url === null || holder.localName === "SupportUrl" || !URL.canParse(url)) continue;
    const path = fileOf(url);
    const where = holder.getAttributeNode(attribute) ?? holder;
    if (path === undefined) {
      report(
        where,
        `${url} is not below ${served}, where the package is served. Mend the address.`,
      );
    } else if (!files.has(path)) {
      report(where, `The package has no ${path}. Mend the address, or add the file.`);
    }
  }
  const fileNamed = (url: string | undefined) => files.get((url && fileOf(url)) ?? "");
  checkIconSizes(root, fileNamed, report);
  checkScripts(root, fileNamed, report);
}

type FileNamed = (url: string | undefined) => Buffer | undefined;

/** Where the page of the runtime is, or else the first page. */
function baseOf(root: Element): string | undefined {
  const url = all(root, "Url")[0]?.getAttribute("DefaultValue") ?? "";
  return URL.canParse(url) ? new URL(".", url).href : undefined;
}

function pathBelow(base: string, url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const whole = origin + decodeURI(pathname);
  return whole.startsWith(base) ? whole.slice(base.length) : undefined;
}

function checkIconSizes(root: Element, fileNamed: FileNamed, report: Report): void {
  const check = (where: Element, url: string | undefined, size: number) => {
    const bytes = fileNamed(url);
    if (bytes === undefined) return; // Said already.
    const found = pngSize(bytes);
    if (found === undefined) {
      report(where, `${url ?? ""} is no PNG file. Save the icon as PNG.`);
    } else if (found.width !== size || found.height !== size) {
      report(
        where,
        `${url ?? ""} has ${found.width} by ${found.height} pixels and must have ${size} by ${size}.`,
      );
    }
  };
  const valueOf = (element: Element) => element.getAttribute("DefaultValue") ?? undefined;
  all(root, "IconUrl").forEach((icon) => {
    check(icon, valueOf(icon), 64);
  });
  all(root, "HighResolutionIconUrl").forEach((icon) => {
    check(icon, valueOf(icon), 128);
  });
  for (const image of all(root, "Image").filter((one) => one.hasAttribute("size"))) {
    check(image, resourceUrl(root, image), Number(image.getAttribute("size")));
  }
}

/** What the resource says that this element names. */
function resourceUrl(root: Element, user: Element | undefined): string | undefined {
  const id = user?.getAttribute("resid");
  const resources = ["Image", "Url"].flatMap((name) => all(root, name));
  const found = resources.find((one) => one.hasAttribute("id") && one.getAttribute("id") === id);
  return found?.getAttribute("DefaultValue") ?? undefined;
}

/** The functions that events start are in the script, and the script is in the page. */
function checkScripts(root: Element, fileNamed: FileNamed, report: Report): void {
  const inner = innerOverrides(root);
  const runtime = inner && all(inner, "Runtime")[0];
  const override = childOf(runtime, "Override");
  const scriptUrl = resourceUrl(root, override);
  const script = fileNamed(scriptUrl)?.toString();
  if (
    inner === undefined ||
    runtime === undefined ||
    scriptUrl === undefined ||
    script === undefined
  ) {
    return;
  }
  for (const event of all(inner, "LaunchEvent")) {
    const name = event.getAttribute("FunctionName") ?? "";
    const isAssociated = ['"', "'", "`"].some((quote) =>
      new RegExp(`\\.associate\\(\\s*${quote}${name.replace(/\$/g, "\\$")}${quote}`).test(script),
    );
    if (!isAssociated) {
      report(
        event,
        `The script does not associate "${name}". Mend FunctionName, or add Office.actions.associate.`,
      );
    }
  }
  const page = fileNamed(resourceUrl(root, runtime))?.toString();
  const file = new URL(scriptUrl).pathname.split("/").at(-1) ?? "";
  if (page !== undefined && !page.includes(`${file}"`)) {
    report(
      runtime,
      `The page of the runtime does not load ${file}: web and Mac would run no event.`,
    );
  }
  checkCommand(inner, script, report);
}

/** Where somebody writes what a Smart Alert can stop. */
const writingSurfaces = ["MessageComposeCommandSurface", "AppointmentOrganizerCommandSurface"];

/** A Smart Alert whose command is no button beside what is written has a button that does nothing. */
function checkCommand(inner: Element, script: string, report: Report): void {
  if (!/\bcommandId\b/.test(script)) return;
  for (const surface of all(inner, "ExtensionPoint")) {
    const ids = all(surface, "Control").flatMap((one) => one.getAttribute("id") ?? []);
    const isNamed = ids.some((id) => script.includes(`"${id}"`) || script.includes(`'${id}'`));
    if (writingSurfaces.includes(typeOf(surface)) && !isNamed) {
      const wrong = `The alert names a button that is none of these. Give one the id in the script.`;
      report(surface, wrong);
    }
  }
}
