import { xmlScanner } from "../xml/scanner";
import { folderOf, partName } from "./part-names";

/** What a part refers to, in the same package. */
export interface Relation {
  readonly id: string;
  /** What follows the last slash of its type, which strict and older files spell alike. */
  readonly type: string;
  /** The name of the other part. */
  readonly target: string;
}

/** What the relations part of `source` lists. Links out of the package are left out. */
export function relationsIn(bytes: Uint8Array, source: string): readonly Relation[] {
  const relations: Relation[] = [];
  const scanner = xmlScanner(bytes);
  while (scanner.next()) {
    if (scanner.name !== "Relationship" || scanner.kind === "close" || scanner.kind === "text") {
      continue;
    }
    const target = scanner.attribute("Target") || "";
    if (scanner.attribute("TargetMode") !== "External" && target !== "") {
      relations.push({
        id: scanner.attribute("Id") || "",
        type: lastPart(scanner.attribute("Type") || ""),
        target: resolved(target, source),
      });
    }
  }
  return relations;
}

/** What follows the last slash. The pattern `.*\/` takes square time on a text without one. */
function lastPart(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

function resolved(target: string, source: string): string {
  if (/^[/\\]/.test(target)) {
    return partName(target);
  }
  return partName(folderOf(source) + target);
}
