import type { Element } from "@xmldom/xmldom";

import { childrenOf, namespaces, tag, typeOf } from "./elements";
import { type Child, childrenAllowed, type Place, typesAllowed } from "./grammar";
import type { Check, Report } from "./mistake";

/** Each element stands where Outlook looks for it. Others it calls "not a valid child". */
export const checkOrder: Check = (root, report) => {
  if (root.localName !== "OfficeApp" || root.namespaceURI !== namespaces.app) {
    report(root, `The first element must be <OfficeApp xmlns="${namespaces.app}">.`);
    return;
  }
  if (typeOf(root) !== "MailApp") {
    report(root, `<OfficeApp> must say xsi:type="MailApp", with xmlns:xsi="${namespaces.xsi}".`);
  }
  checkInside(root, "app", report);
};

function checkInside(element: Element, place: Place, report: Report): void {
  const name = element.localName ?? "";
  const types = typesAllowed(place, name);
  if (types !== undefined && !types.includes(typeOf(element))) {
    report(element, `${tag(element)} must say xsi:type, as one of ${types.join(", ")}.`);
    return;
  }
  const allowed = outerOnly(element, place) ?? childrenAllowed(place, name, typeOf(element));
  if (allowed !== undefined) {
    checkChildren(element, allowed, place, report);
  }
}

/** The outer VersionOverrides may hold the inner one and nothing else: only old Outlooks read it. */
function outerOnly(element: Element, place: Place): readonly Child[] | undefined {
  if (place !== "outer" || element.localName !== "VersionOverrides") {
    return undefined;
  }
  const own = childrenOf(element).some(({ localName }) => localName === "Hosts");
  const hosted = own ? (childrenAllowed("outer", "VersionOverrides", "") ?? []) : [];
  return [...hosted, { name: "VersionOverrides", isRequired: !own, repeats: false }];
}

function checkChildren(
  parent: Element,
  allowed: readonly Child[],
  place: Place,
  report: Report,
): void {
  let reached = -1;
  const seen = new Set<string>();
  for (const child of childrenOf(parent)) {
    const at = allowed.findIndex(({ name }) => name.replace("bt:", "") === child.localName);
    const rule = allowed[at];
    if (rule === undefined) {
      const names = allowed.map(({ name }) => `<${name}>`).join(", ");
      report(
        child,
        `${tag(child)} cannot stand in ${tag(parent)}. What can, in this order: ${names}.`,
      );
      continue;
    }
    const next = placeOf(child, rule, place);
    if (child.namespaceURI !== namespaces[next]) {
      report(child, `${tag(child)} must be in the namespace ${namespaces[next]}.`);
      continue;
    }
    if (seen.has(rule.name) && !rule.repeats) {
      report(child, `${tag(child)} stands in ${tag(parent)} a second time. Keep one.`);
    } else if (at < reached) {
      report(
        child,
        `${tag(child)} must stand before <${allowed[reached]?.name ?? ""}>. Move it there.`,
      );
    }
    reached = Math.max(reached, at);
    seen.add(rule.name);
    checkInside(child, next, report);
  }
  const missing = allowed.filter(({ name, isRequired }) => isRequired && !seen.has(name));
  missing.forEach(({ name }) => {
    report(parent, `${tag(parent)} has no <${name}>. Add it${whereTo(name, allowed, seen)}.`);
  });
}

/** Behind the last of those before it that are there. */
function whereTo(name: string, allowed: readonly Child[], seen: ReadonlySet<string>): string {
  const before = allowed.slice(
    0,
    allowed.findIndex((one) => one.name === name),
  );
  const last = before.filter((one) => seen.has(one.name)).at(-1);
  return last === undefined ? "" : `, behind <${last.name}>`;
}

/** Which namespace a child must be in. */
function placeOf(child: Element, rule: Child, place: Place): Place {
  if (rule.name.startsWith("bt:")) return "bt";
  if (child.localName !== "VersionOverrides") return place;
  return place === "app" ? "outer" : "inner";
}
