const free = 0xffffffff;
const endOfChain = 0xfffffffe;
const smallSector = 64;
const cutoff = 4096;

interface Node {
  readonly name: string;
  readonly content: Buffer | undefined;
  readonly children: Node[];
}

/** A compound file with these streams, by their paths: [MS-CFB], all sorts of sectors in order. */
export function compoundBytes(streams: Readonly<Record<string, Buffer>>, shift = 9): Buffer {
  const size = 1 << shift;
  const root: Node = { name: "Root Entry", content: undefined, children: [] };
  for (const [path, content] of Object.entries(streams)) {
    put(root, path.split("/"), content);
  }
  const nodes = flattened(root);
  const small: Buffer[] = [];
  const smallTable: number[] = [];
  const sectors: Buffer[] = [];
  const table: number[] = [];
  const chained = (bytes: Buffer): number =>
    bytes.length === 0 ? endOfChain : appended(bytes, size, sectors, table);
  const starts = nodes.map(({ content = Buffer.alloc(0) }) =>
    content.length < cutoff
      ? content.length === 0
        ? endOfChain
        : appended(content, smallSector, small, smallTable)
      : chained(content),
  );
  const smallStream = Buffer.concat(small);
  const smallStart = chained(smallStream);
  const smallTableStart = chained(longs(smallTable));
  const directoryStart = chained(
    Buffer.concat(
      nodes.map((node, id) =>
        entry(node, id === 0 ? smallStart : starts[id]!, nodes, id === 0 ? smallStream.length : 0),
      ),
    ),
  );
  const perTable = size / 4;
  let tables = 0;
  while (tables * perTable < table.length + tables) {
    tables += 1;
  }
  const firstTable = table.length;
  for (let index = 0; index < tables; index += 1) {
    table.push(0xfffffffd);
  }
  while (table.length % perTable !== 0) {
    table.push(free);
  }
  const header = Buffer.alloc(size);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.writeUInt16LE(shift, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(directoryStart, 48);
  header.writeUInt32LE(cutoff, 56);
  header.writeUInt32LE(smallTableStart, 60);
  header.writeUInt32LE(endOfChain, 68);
  for (let index = 0; index < 109; index += 1) {
    header.writeUInt32LE(index < tables ? firstTable + index : free, 76 + 4 * index);
  }
  return Buffer.concat([header, ...sectors, longs(table)]);
}

function put(node: Node, [name = "", ...rest]: readonly string[], content: Buffer): void {
  let child = node.children.find((one) => one.name === name);
  if (child === undefined) {
    child = { name, content: rest.length === 0 ? content : undefined, children: [] };
    node.children.push(child);
  }
  if (rest.length > 0) {
    put(child, rest, content);
  }
}

function flattened(node: Node): Node[] {
  return [node, ...node.children.flatMap(flattened)];
}

function appended(bytes: Buffer, size: number, sectors: Buffer[], table: number[]): number {
  const first = sectors.length;
  for (let at = 0; at < bytes.length; at += size) {
    const sector = Buffer.alloc(size);
    bytes.copy(sector, 0, at, at + size);
    sectors.push(sector);
    table.push(at + size < bytes.length ? sectors.length : endOfChain);
  }
  return first;
}

/** The children of a storage hang together by their right neighbours only. */
function entry(node: Node, start: number, nodes: readonly Node[], rootSize: number): Buffer {
  const bytes = Buffer.alloc(128);
  const parent = nodes.find(({ children }) => children.includes(node));
  const siblings = parent === undefined ? [] : parent.children;
  const next = siblings[siblings.indexOf(node) + 1];
  const id = (one: Node | undefined): number => (one === undefined ? free : nodes.indexOf(one));
  bytes.write(node.name, 0, "utf16le");
  bytes.writeUInt16LE(2 * node.name.length + 2, 64);
  bytes.writeUInt8(parent === undefined ? 5 : node.content === undefined ? 1 : 2, 66);
  bytes.writeUInt32LE(free, 68);
  bytes.writeUInt32LE(id(next), 72);
  bytes.writeUInt32LE(id(node.children[0]), 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(node.content === undefined ? rootSize : node.content.length, 120);
  return bytes;
}

function longs(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, index) => bytes.writeUInt32LE(number, 4 * index));
  return bytes;
}
