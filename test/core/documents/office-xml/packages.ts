import type { ReadDocument } from "../../../../src/core/documents/document";
import { type ReadingLimits, widestLimits } from "../../../../src/core/documents/limits";
import type { Reading } from "../../../../src/core/documents/reading";
import { packed } from "../zip/packed";

/** A relation as `["styles", "styles.xml"]`: its type, and its target from the part that has it. */
export type RelationSetup = readonly [type: string, target: string];

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A relations part. The ids are rId1, rId2 and so on. */
export function relations(list: readonly RelationSetup[], types = office): string {
  const each = list.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${types}/${type}" Target="${target}"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?><Relationships ` +
    `xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`
  );
}

/** A package of these parts. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return packed(Object.entries(parts).map(([name, bytes]) => ({ name, bytes })));
}

/** A reading in which every file inside says that it is one, and how many bytes it has. */
export function reading(limits: Partial<ReadingLimits> = {}): Reading {
  return {
    limits: { ...widestLimits, ...limits },
    used: { bytes: 0, entries: 0 },
    depth: 2,
    inside: (name, bytes) => ({ name, document: inside(`inside: ${bytes.length} bytes`) }),
  };
}

function inside(text: string): ReadDocument {
  const part = { kind: "text", name: "", text, rows: 1, isCut: false } as const;
  return { format: "text", parts: [part], hidden: [], files: [], troubles: [] };
}

/** Limits by which the time is over once it has been asked for so often. */
export function timeFor(looks: number): Partial<ReadingLimits> {
  let left = looks;
  return {
    hasTime: () => {
      left -= 1;
      return left >= 0;
    },
  };
}
