import { create } from "./elements";

/** A `select` whose options stand for things by their titles. */
export interface Chooser<Thing> {
  readonly select: HTMLSelectElement;
  readonly things: Readonly<Record<string, Thing>>;
}

export function fill<Thing>(
  select: HTMLSelectElement,
  things: Readonly<Record<string, Thing>>,
): Chooser<Thing> {
  select.replaceChildren(...Object.keys(things).map((title) => create("option", {}, title)));
  return { select, things };
}

export function chosen<Thing>({ select, things }: Chooser<Thing>): Thing {
  const thing = things[select.value];
  if (thing === undefined) throw new Error(`There is no ${select.value}.`);
  return thing;
}
