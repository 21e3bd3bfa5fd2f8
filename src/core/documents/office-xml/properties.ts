import { addHidden, addPart, partOf } from "./contents";
import { lineWriter } from "./lines";
import type { OfficePackage } from "./office-package";
import type { OpenFile } from "./open-file";
import { isPersonLike } from "./programs";
import { xmlScanner } from "../xml/scanner";

/** A property of a file, as `["creator", "..."]`. */
type Property = readonly [name: string, value: string];

/** The properties that hold people. ECMA-376 part 2, 8.3.4, and part 1, 22.2.2.14. */
const people = /^(?:creator|lastModifiedBy|Manager)$/;

/** Other properties that people write, or their organization does. */
const written = /^(?:title|subject|description|keywords|category|Company)$/;

/** What programs note for themselves: a number or an id. */
const noWords = /^(?:0x|\{)?[\da-f-]{8,}\}?$/i;

/** The types of a string in the properties that users define. ECMA-376 part 1, 22.4. */
const strings = /^(?:lpwstr|lpstr|bstr)$/;

/** Adds the properties of a file that tell who wrote it and for whom. */
export function addProperties({ contents, pack, reading }: OpenFile): void {
  const properties = ["core", "extended", "custom"].reduce<readonly Property[]>(
    (found, kind) => found.concat(propertiesOf(pack, kind)),
    [],
  );
  const lines = lineWriter(reading.limits.partText);
  for (const [name, value] of properties) {
    lines.add(`${name}\t${value}`);
    lines.endParagraph();
  }
  addPart(contents, partOf(lines, "properties", "", "names-in-properties"));
  addHidden(contents, "names-in-properties", "", numberOfPeople(properties));
}

function numberOfPeople(properties: readonly Property[]): number {
  const names = new Set<string>();
  for (const [name, value] of properties) {
    if (people.test(name)) {
      value
        .split(";")
        .map((one) => one.trim().toLowerCase())
        .filter(isPersonLike)
        .forEach((one) => names.add(one));
    }
  }
  return names.size;
}

/** The usual names, for packages that refer to none. */
const usual: Readonly<Record<string, string>> = { core: "core", extended: "app", custom: "custom" };

function propertiesOf(pack: OfficePackage, kind: string): readonly Property[] {
  const [relation] = pack.related("", `${kind}-properties`);
  const name = (relation && relation.target) || `docProps/${usual[kind] || ""}.xml`;
  const bytes = pack.part(name);
  if (bytes === undefined) {
    return [];
  }
  return valuesIn(bytes);
}

function valuesIn(bytes: Uint8Array): readonly Property[] {
  const found: Property[] = [];
  const scanner = xmlScanner(bytes);
  let defined = "";
  let text = "";
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind === "text") {
      text += scanner.text();
    } else if (kind === "open") {
      text = "";
      defined = (name === "property" && scanner.attribute("name")) || defined;
    } else if (kind === "close") {
      const value = text.replace(/\s+/g, " ").trim();
      if (value !== "" && !noWords.test(value) && holdsWords(name, defined)) {
        found.push([defined || name, value]);
      }
      text = "";
    }
  }
  return found;
}

function holdsWords(element: string, defined: string): boolean {
  if (defined !== "") {
    return strings.test(element);
  }
  return people.test(element) || written.test(element);
}
