import type { Attr, Element, Node } from "@xmldom/xmldom";

export const namespaces = {
  app: "http://schemas.microsoft.com/office/appforoffice/1.1",
  bt: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  outer: "http://schemas.microsoft.com/office/mailappversionoverrides",
  inner: "http://schemas.microsoft.com/office/mailappversionoverrides/1.1",
  xsi: "http://www.w3.org/2001/XMLSchema-instance",
} as const;

export function childrenOf(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter(isElement);
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element === undefined
    ? undefined
    : childrenOf(element).find(({ localName }) => localName === name);
}

/** All of a name, however deep, in the order of the text. */
export function all(root: Element, name: string): readonly Element[] {
  return Array.from(root.getElementsByTagNameNS("*", name));
}

/** `xsi:type`, whatever the prefix is. */
export function typeOf(element: Element): string {
  return element.getAttributeNS(namespaces.xsi, "type") ?? "";
}

export function attributesOf(element: Element): readonly Attr[] {
  return Array.from(element.attributes);
}

export function textOf(element: Element): string {
  return (element.textContent ?? "").trim();
}

/** As it is written in a manifest: `<bt:Url>`. */
export function tag({ tagName }: Element): string {
  return `<${tagName}>`;
}

/** The VersionOverrides that today's Outlook reads; it takes nothing from the one around it. */
export function innerOverrides(root: Element): Element | undefined {
  return all(root, "VersionOverrides").find(
    ({ namespaceURI }) => namespaceURI === namespaces.inner,
  );
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
