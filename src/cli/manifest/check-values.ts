import type { Element } from "@xmldom/xmldom";

import { all, childrenOf, innerOverrides, namespaces, tag, textOf, typeOf } from "./elements";
import type { Check, Report } from "./mistake";

interface Form {
  readonly pattern: RegExp;
  readonly wanted: string;
}

/** What the text of an element must look like. Of the app's own elements only. */
const texts: Readonly<Record<string, Form>> = {
  Id: {
    pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    wanted: "must be a GUID, such as 7d0c5c0e-2b64-4d3f-9a57-51c06f4a8e21, without braces",
  },
  Version: {
    pattern: /^\d{1,5}(\.\d{1,5}){0,3}$/,
    wanted: "must be one to four numbers of up to five digits with dots between, such as 1.2.0",
  },
  ProviderName: { pattern: /^[^]{1,125}$/, wanted: "must hold 1 to 125 characters" },
  DefaultLocale: { pattern: /^$/, wanted: "" },
  Permissions: {
    pattern: /^(Restricted|ReadItem|ReadWriteItem|ReadWriteMailbox)$/,
    wanted: "must be Restricted, ReadItem, ReadWriteItem or ReadWriteMailbox",
  },
  DisableEntityHighlighting: { pattern: /^(true|false)$/, wanted: "must be true or false" },
  SupportsSharedFolders: { pattern: /^(true|false)$/, wanted: "must be true or false" },
  SupportsPinning: { pattern: /^(true|false)$/, wanted: "must be true or false" },
  RequestedHeight: {
    pattern: /^(3[2-9]|[4-9]\d|[1-3]\d\d|4[0-4]\d|450)$/,
    wanted: "must be a whole number from 32 to 450",
  },
};

/** A language and, as a rule, a country: `en-GB`. */
const locale: Form = {
  pattern: /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
  wanted: "must be a language tag, such as en-GB",
};

export const checkValues: Check = (root, report) => {
  for (const [name, form] of Object.entries({ ...texts, DefaultLocale: locale })) {
    for (const element of all(root, name)) {
      if (!form.pattern.test(textOf(element))) {
        report(element, `${tag(element)} ${form.wanted}. It is "${textOf(element)}".`);
      }
    }
  }
  checkLocales(root, report);
  checkLengths(root, report);
  checkHosts(root, report);
};

function checkLocales(root: Element, report: Report): void {
  for (const parent of all(root, "*")) {
    const seen = new Set<string>();
    for (const one of childrenOf(parent).filter((child) => child.hasAttribute("Locale"))) {
      const tagText = one.getAttribute("Locale") ?? "";
      if (!locale.pattern.test(tagText)) {
        report(one, `Locale ${locale.wanted}. It is "${tagText}".`);
      } else if (seen.has(tagText.toLowerCase())) {
        report(one, `${tag(parent)} says this for ${tagText} a second time. Keep one.`);
      }
      seen.add(tagText.toLowerCase());
    }
  }
}

/** Lengths, by who holds the text: reference pages of the elements, and manifest/resources. */
function checkLengths(root: Element, report: Report): void {
  const holders: readonly (readonly [most: number, holders: readonly Element[]])[] = [
    [125, [...all(root, "DisplayName"), ...stringsIn(root, "ShortStrings")]],
    [
      250,
      [
        ...all(root, "Description").filter(({ namespaceURI }) => namespaceURI === namespaces.app),
        ...stringsIn(root, "LongStrings"),
      ],
    ],
  ];
  for (const [most, elements] of holders) {
    for (const element of elements) {
      checkLength(element, "DefaultValue", most, report);
      childrenOf(element).forEach((one) => {
        checkLength(one, "Value", most, report);
      });
    }
  }
}

function stringsIn(root: Element, list: string): readonly Element[] {
  return all(root, list).flatMap(childrenOf);
}

function checkLength(element: Element, attribute: string, most: number, report: Report): void {
  const text = element.getAttribute(attribute);
  if (text === null) return; // Said where attributes are looked at.
  const where = element.getAttributeNode(attribute) ?? element;
  if (text.trim() === "")
    report(where, `${tag(element)} says nothing. Write a text, or take it out.`);
  if (text.length > most) {
    report(where, `This text has ${text.length} characters, and ${most} fit here. Shorten it.`);
  }
}

/** Whom the manifest is for: once in the old part, once in the new. */
function checkHosts(root: Element, report: Report): void {
  const inner = innerOverrides(root);
  for (const host of all(root, "Host")) {
    const isOld = host.namespaceURI === namespaces.app;
    if (isOld && host.getAttribute("Name") !== "Mailbox")
      report(host, `<Host> must say Name="Mailbox".`);
    if (!isOld && typeOf(host) !== "MailHost")
      report(host, `<Host> must say xsi:type="MailHost" here.`);
  }
  if (inner === undefined) {
    report(
      root,
      `There is no <VersionOverrides xmlns="${namespaces.inner}">. No event can start without.`,
    );
  }
}
