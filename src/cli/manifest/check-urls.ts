import type { Element } from "@xmldom/xmldom";

import { all, childrenOf, namespaces, tag, textOf } from "./elements";
import type { Check, Report } from "./mistake";

/** Everything that says an address, and the attribute that says it. */
export function addressesIn(root: Element): readonly (readonly [Element, attribute: string])[] {
  const inApp = ({ namespaceURI }: Element) => namespaceURI === namespaces.app;
  const plain = ["IconUrl", "HighResolutionIconUrl", "SupportUrl"].flatMap((name) =>
    all(root, name),
  );
  const pages = all(root, "SourceLocation").filter(inApp);
  const resources = ["Images", "Urls"].flatMap((name) => all(root, name)).flatMap(childrenOf);
  return [...plain, ...pages, ...resources].flatMap((holder) => [
    [holder, "DefaultValue"] as const,
    ...childrenOf(holder).map((one) => [one, "Value"] as const),
  ]);
}

export const checkUrls: Check = (root, report) => {
  for (const [holder, attribute] of addressesIn(root)) {
    const url = holder.getAttribute(attribute);
    if (url !== null) checkUrl(holder.getAttributeNode(attribute) ?? holder, url, report);
  }
  checkAppDomains(root, report);
};

function checkUrl(where: Parameters<Report>[0], url: string, report: Report): void {
  if (url.length > 2048) {
    report(where, `This address has ${url.length} characters, and 2048 fit. Shorten it.`);
  } else if (/\s/.test(url) || !URL.canParse(url)) {
    report(where, `"${url}" is no whole address. Write it from https:// on, without spaces.`);
  } else if (!url.startsWith("https://")) {
    report(where, `"${url}" must begin with https://. Outlook loads nothing without it.`);
  }
}

/** Further domains that the pane may be led to. */
function checkAppDomains(root: Element, report: Report): void {
  const own = all(root, "SourceLocation").flatMap((one) => one.getAttribute("DefaultValue") ?? []);
  const origins = own.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin);
  for (const domain of all(root, "AppDomain")) {
    const text = textOf(domain);
    if (!/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i.test(text)) {
      report(
        domain,
        `${tag(domain)} must be https:// and a name, without path and *. It is "${text}".`,
      );
    } else if (origins.includes(text.toLowerCase())) {
      report(domain, `The add-in itself is at ${text}, so it counts already. Take this line out.`);
    }
  }
}
