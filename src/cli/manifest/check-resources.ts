import type { Element } from "@xmldom/xmldom";

import { all, childOf, childrenOf, innerOverrides, tag } from "./elements";
import type { Check, Report } from "./mistake";

/** In which list of resources an element looks for what it names. All others name pages and scripts. */
const lists: Readonly<Record<string, string>> = {
  Image: "Images",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

function listFor({ localName }: Element): string {
  return lists[localName ?? ""] ?? "Urls";
}

/** What is named is defined, once and in the right list; what is defined is named. */
export const checkResources: Check = (root, report) => {
  const inner = innerOverrides(root);
  if (inner === undefined) return;
  const resources = childOf(inner, "Resources");
  const kinds = resources === undefined ? [] : childrenOf(resources);
  const defined = new Map<string, string>();
  for (const list of kinds) {
    for (const resource of childrenOf(list)) {
      const id = resource.getAttribute("id") ?? "";
      checkId(resource, id, 32, report);
      if (defined.has(id))
        report(resource, `The id "${id}" stands here a second time. Choose another.`);
      defined.set(id, list.localName ?? "");
    }
  }
  const used = checkUses(inner, defined, report);
  for (const resource of kinds.flatMap(childrenOf)) {
    const id = resource.getAttribute("id") ?? "";
    if (!used.has(id))
      report(resource, `Nothing refers to "${id}". Take it out, or mend the name.`);
  }
  checkCommandIds(inner, report);
};

function checkUses(
  inner: Element,
  defined: ReadonlyMap<string, string>,
  report: Report,
): ReadonlySet<string> {
  const users = all(inner, "*").filter((element) => element.hasAttribute("resid"));
  for (const user of users) {
    const id = user.getAttribute("resid") ?? "";
    const list = listFor(user);
    const where = user.getAttributeNode("resid") ?? user;
    if (!defined.has(id)) {
      report(
        where,
        `${tag(user)} names "${id}", which <bt:${list}> does not define. Define it there.`,
      );
    } else if (defined.get(id) !== list) {
      report(where, `${tag(user)} names "${id}", which must stand in <bt:${list}>. Move it there.`);
    }
  }
  return new Set(users.map((user) => user.getAttribute("resid") ?? ""));
}

/** Ids of buttons and groups: a Smart Alert names a button by its id. */
function checkCommandIds(inner: Element, report: Report): void {
  const seen = new Set<string>();
  for (const element of [...all(inner, "Control"), ...all(inner, "Group")]) {
    const id = element.getAttribute("id") ?? "";
    checkId(element, id, 125, report);
    if (seen.has(id))
      report(element, `The id "${id}" is taken. Give each button and group its own.`);
    seen.add(id);
  }
  for (const tab of all(inner, "OfficeTab")) {
    const id = tab.getAttribute("id") ?? "";
    if (id !== "TabDefault") report(tab, `<OfficeTab> must say id="TabDefault" in Outlook.`);
  }
}

function checkId(element: Element, id: string, most: number, report: Report): void {
  if (!element.hasAttribute("id")) return; // Said where attributes are looked at.
  if (!/^[A-Za-z_][\w.-]*$/.test(id)) {
    report(
      element,
      `The id "${id}" must begin with a letter and hold letters, digits, - _ and . only.`,
    );
  }
  if (id.length > most) {
    report(element, `This id has ${id.length} characters, and ${most} fit. Shorten it.`);
  }
}
