import type { DetailKind } from "../detector";
import type { Detail } from "./detail";
import type { NameDetail } from "./row-names";
import type { Row } from "./rows";

/** Details that stand together, and so are taken to be one person's. */
export interface DetailRecord {
  /** In order, without the name. */
  readonly details: readonly Detail[];
  readonly name: NameDetail | undefined;
  /** The rows are of places, or of other things that are nobody. */
  readonly isOfPlace: boolean;
}

/** A row with what counts on it. */
export interface ReadRow {
  readonly row: Row;
  /** Its number among the lines of the text, from 0 on. */
  readonly line: number;
  readonly details: readonly Detail[];
  readonly names: readonly NameDetail[];
}

/** A record that may still grow. */
export interface OpenRecord {
  readonly details: Detail[];
  readonly keys: Map<DetailKind, Set<string>>;
  readonly labels: string[];
  readonly isOfPlace: boolean;
  /** Where it was opened, and then where the first thing of it stands. */
  firstLine: number;
  start: number;
  name: NameDetail | undefined;
}
