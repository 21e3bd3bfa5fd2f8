import { u16, u32 } from "../bytes/binary";
import { sectorsOf, type Sectors } from "./sectors";

/** [MS-CFB] 2.2: how many places of the table the header itself names. */
const inHeader = 109;

/** [MS-CFB] 2.1: stands in the place of a sector where there is none. */
const noTable = 0xffffffff;

/** The sectors of the whole file, joined by its allocation table. [MS-CFB] 2.3. */
export function fileSectors(bytes: Uint8Array): Sectors {
  const shift = sectorShift(bytes);
  const tables = tableSectors(bytes, shift);
  const perTable = 1 << (shift - 2);
  const next = (sector: number): number => {
    const { [Math.floor(sector / perTable)]: table = noTable } = tables;
    const at = placeOf(table, shift) + 4 * (sector % perTable);
    // Where the table is cut off, take the sector behind: mostly that is right.
    return (at + 4 > bytes.length && sector + 1) || u32(bytes, at);
  };
  return sectorsOf({ bytes, start: 1 << shift, shift, next });
}

/** The sectors of the small stream, in which streams below the cutoff lie. [MS-CFB] 2.4. */
export function smallSectors(bytes: Uint8Array, table: Uint8Array, header: Uint8Array): Sectors {
  const next = (sector: number): number =>
    (4 * sector + 4 > table.length && sector + 1) || u32(table, 4 * sector);
  return sectorsOf({ bytes, start: 0, shift: shiftAt(header, 32, 6), next });
}

/** 9 or 12 by [MS-CFB] 2.2. */
function sectorShift(bytes: Uint8Array): number {
  return shiftAt(bytes, 30, 9);
}

function shiftAt(bytes: Uint8Array, at: number, usual: number): number {
  const shift = u16(bytes, at);
  return (shift >= 6 && shift <= 16 && shift) || usual;
}

function placeOf(sector: number, shift: number): number {
  return (sector + 1) * (1 << shift);
}

/** Which sectors the allocation table itself lies in. [MS-CFB] 2.5. */
function tableSectors(bytes: Uint8Array, shift: number): readonly number[] {
  const perSector = (1 << (shift - 2)) - 1;
  const needed = Math.ceil(bytes.length / (1 << shift) / (perSector + 1));
  const tables: number[] = [];
  let [at, some, further] = [76, inHeader, 68];
  while (tables.length < needed) {
    for (let index = 0; index < some && tables.length < needed; index += 1) {
      tables.push(u32(bytes, at + 4 * index));
    }
    at = placeOf(u32(bytes, further), shift);
    if (at >= bytes.length) {
      return tables;
    }
    [some, further] = [perSector, at + 4 * perSector];
  }
  return tables;
}
