import { addHidden, addPart, type Contents } from "../office-xml/contents";
import { isPersonLike } from "../office-xml/programs";
import type { CompoundFile } from "./container";
import { textProperties } from "./property-set";

/** A property of a file under the name that newer formats give it. */
type Property = readonly [name: string, value: string];

/** [MS-OLEPS] 3.1.2 and [MS-OSHARED] 2.3.3.2.1: what the numbers of properties stand for. */
const names: readonly (readonly [stream: string, names: Readonly<Record<number, string>>])[] = [
  [
    "\x05SummaryInformation",
    {
      2: "title",
      3: "subject",
      4: "creator",
      5: "keywords",
      6: "description",
      8: "lastModifiedBy",
    },
  ],
  ["\x05DocumentSummaryInformation", { 2: "category", 14: "Manager", 15: "Company" }],
];

const people = /^(?:creator|lastModifiedBy|Manager)$/;

/** Adds the properties of a file that tell who wrote it and for whom. */
export function addProperties(contents: Contents, file: CompoundFile): void {
  const properties = names.reduce<readonly Property[]>(
    (found, [stream, named]) => found.concat(propertiesIn(file.stream(stream), named)),
    [],
  );
  const persons = properties
    .filter(([name, value]) => people.test(name) && isPersonLike(value))
    .map(([, value]) => value.toLowerCase());
  addPart(contents, {
    kind: "properties",
    name: "",
    text: properties.map((property) => property.join("\t")).join("\n"),
    rows: properties.length,
    hidden: "names-in-properties",
    isCut: false,
  });
  addHidden(contents, "names-in-properties", "", new Set(persons).size);
}

function propertiesIn(
  bytes: Uint8Array | undefined,
  named: Readonly<Record<number, string>>,
): readonly Property[] {
  const found: Property[] = [];
  textProperties(bytes || new Uint8Array(0)).forEach((value, property) => {
    const { [property]: name } = named;
    if (name !== undefined) {
      found.push([name, value.replace(/\s+/g, " ")]);
    }
  });
  return found;
}
