/** What each hidden thing is called by itself, in a list. */
export function hiddenNames<Kind extends string>(
  names: Readonly<Record<Kind, { readonly one: string }>>,
): Readonly<Record<Kind, string>> {
  const kinds = Object.keys(names) as Kind[];
  return Object.assign({}, ...kinds.map((kind) => ({ [kind]: names[kind].one }))) as Record<
    Kind,
    string
  >;
}
