/** The members of lists in one. `Array.prototype.flat` came with ES2019, and joining one by one takes square time. */
export function flat<Value>(lists: readonly (readonly Value[])[]): readonly Value[] {
  const all: Value[] = [];
  lists.forEach((list) => list.forEach((one) => all.push(one)));
  return all;
}
