import type { List } from "./list";
import type { Random } from "./random";

/** Writes a list down: as text, or as HTML where the first character is a `<`. */
export type Layout = (random: Random, list: List) => string;
