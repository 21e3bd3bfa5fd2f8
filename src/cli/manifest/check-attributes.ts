import type { Element } from "@xmldom/xmldom";

import { all, attributesOf, namespaces, tag, typeOf } from "./elements";
import type { Check, Report } from "./mistake";

/** What an element must and may say, beside namespaces and `xsi:type`. `!`: it must. */
const known: Readonly<Record<string, string>> = {
  LaunchEvent: "Type! FunctionName! SendMode HeaderName",
  Runtime: "resid! lifetime",
  Control: "id! image16",
  Group: "id!",
  OfficeTab: "id!",
  Label: "resid!",
  Title: "resid!",
  FunctionFile: "resid!",
  Set: "Name! MinVersion",
  Sets: "DefaultMinVersion",
  Url: "id! DefaultValue!",
  String: "id! DefaultValue!",
  DisplayName: "DefaultValue!",
  IconUrl: "DefaultValue!",
  HighResolutionIconUrl: "DefaultValue!",
  SupportUrl: "DefaultValue!",
};

/** Of elements whose namespace decides: in VersionOverrides they refer, elsewhere they say. */
function spec(element: Element): string | undefined {
  const name = element.localName ?? "";
  const isIn = (place: keyof typeof namespaces) => element.namespaceURI === namespaces[place];
  switch (name) {
    case "Image":
      return element.parentNode?.localName === "Images" ? "id! DefaultValue!" : "size! resid!";
    case "SourceLocation":
    case "Description":
      return isIn("app") ? "DefaultValue!" : "resid!";
    case "Host":
      return isIn("app") ? "Name!" : "";
    case "Override":
      return element.parentNode?.localName === "Runtime" ? "type! resid!" : "Locale! Value!";
    default:
      return known[name];
  }
}

export const checkAttributes: Check = (root, report) => {
  for (const element of all(root, "*")) {
    const words = spec(element)?.split(" ").filter(Boolean);
    if (words !== undefined) checkOne(element, words, report);
  }
  for (const wrapper of all(root, "VersionOverrides")) {
    const isInner = wrapper.namespaceURI === namespaces.inner;
    const type = isInner ? "VersionOverridesV1_1" : "VersionOverridesV1_0";
    if (typeOf(wrapper) !== type)
      report(wrapper, `<VersionOverrides> must say xsi:type="${type}" here.`);
  }
};

function checkOne(element: Element, words: readonly string[], report: Report): void {
  const names = words.map((word) => word.replace("!", ""));
  for (const attribute of attributesOf(element)) {
    const isPlain = attribute.prefix === null && attribute.name !== "xmlns";
    if (isPlain && !names.includes(attribute.name)) {
      report(
        attribute,
        `${tag(element)} has no ${attribute.name}. It can say ${names.join(", ")}.`,
      );
    }
  }
  words
    .filter((word) => word.endsWith("!") && !element.hasAttribute(word.slice(0, -1)))
    .forEach((word) => {
      report(
        element,
        `${tag(element)} does not say ${word.slice(0, -1)}. Add ${word.slice(0, -1)}="…".`,
      );
    });
}
