import type { Trouble } from "../document";
import type { Archive, ArchiveEntry } from "../zip/archive";
import { partName, relationsPartOf } from "./part-names";
import type { Relation } from "./relations";
import { relationsIn } from "./relations";

/** The parts of a file by Office Open XML, and what they refer to. ECMA-376 part 2. */
export interface OfficePackage {
  /** The bytes of a part, or of as much of it as may be read; whatever the case of its name. */
  readonly part: (name: string) => Uint8Array | undefined;
  /** As the archive spells them, but with slashes and none of them first. */
  readonly names: readonly string[];
  /** What a part refers to, of one type such as `worksheet`. The name of the package is empty. */
  readonly related: (name: string, type: string) => readonly Relation[];
  readonly mainPart: string | undefined;
  /** What went wrong while parts were read: more of them the more have been. */
  readonly troubles: readonly Trouble[];
}

/** Where the main part lies in what programs write, for a package that does not say it. */
const usualMainPart = /^(?:word\/document\d*|xl\/workbook|ppt\/presentation)\.xml$/i;

export function openPackage(archive: Archive): OfficePackage {
  const troubles = [...archive.troubles];
  const entries = new Map<string, ArchiveEntry>();
  const relations = new Map<string, readonly Relation[]>();
  // Of several of one name the last counts, as readers of archives have it.
  archive.entries.forEach((entry) => entries.set(partName(entry.name).toLowerCase(), entry));
  const names = Array.from(entries.values()).map(({ name }) => partName(name));

  function part(name: string): Uint8Array | undefined {
    const entry = entries.get(partName(name).toLowerCase());
    if (entry === undefined) {
      return undefined;
    }
    const { bytes, trouble } = archive.read(entry);
    if (trouble !== undefined && !troubles.includes(trouble)) {
      troubles.push(trouble);
    }
    return bytes;
  }

  function relationsOf(name: string): readonly Relation[] {
    const known = relations.get(name);
    if (known !== undefined) {
      return known;
    }
    const bytes = part(relationsPartOf(name)) || new Uint8Array(0);
    const found = relationsIn(bytes, name);
    relations.set(name, found);
    return found;
  }

  function related(name: string, type: string): readonly Relation[] {
    return relationsOf(name).filter((relation) => relation.type === type);
  }

  const [main] = related("", "officeDocument").filter(({ target }) =>
    entries.has(target.toLowerCase()),
  );
  const mainPart = (main && main.target) || names.find((name) => usualMainPart.test(name));
  return { part, names, related, mainPart, troubles };
}
