/** A record of a workbook stream: [MS-XLS] 2.1.4. */
export function record(type: number, ...data: readonly Buffer[]): Buffer {
  const content = Buffer.concat(data);
  return Buffer.concat([shorts(type, content.length), content]);
}

/** Two bytes each, the low one first. */
export function shorts(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * numbers.length);
  numbers.forEach((number, index) => bytes.writeUInt16LE(number & 0xffff, 2 * index));
  return bytes;
}

/** Four bytes, the low one first. */
export function long(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number >>> 0);
  return bytes;
}

export function double(number: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(number);
  return bytes;
}

/** A text of Excel 97 with its length in two bytes: one byte a character where that will do. */
export function text(value: string): Buffer {
  const isWide = /[^\0-\xff]/.test(value);
  return Buffer.concat([
    shorts(value.length),
    Buffer.from([Number(isWide)]),
    Buffer.from(value, isWide ? "utf16le" : "latin1"),
  ]);
}

export const beginning = (kind: number, version = 0x0600): Buffer =>
  record(0x0809, shorts(version, kind, 0, 0, 0, 0, 0, 0));
export const ending = record(0x000a);

export const label = (row: number, column: number, value: string, style = 0): Buffer =>
  record(0x0204, shorts(row, column, style), text(value));
export const number = (row: number, column: number, value: number, style = 0): Buffer =>
  record(0x0203, shorts(row, column, style), double(value));
export const rowOf = (row: number, isHidden: boolean): Buffer =>
  record(0x0208, shorts(row, 0, 10, 255, 0, 0, isHidden ? 0x20 : 0, 0));

/** A sheet by its records, and what the list of sheets says of it. */
export interface SheetRecords {
  readonly name: string;
  /** 0 shown, 1 hidden, 2 very hidden. */
  readonly state?: number;
  readonly kind?: number;
  readonly records?: readonly Buffer[];
}

/** A workbook stream of Excel 97. */
export function workbook(sheets: readonly SheetRecords[], globals: readonly Buffer[] = []): Buffer {
  const bodies = sheets.map(({ kind = 0x10, records = [] }) =>
    Buffer.concat([beginning(kind), ...records, ending]),
  );
  const list = (first: number): Buffer => {
    let position = first;
    return Buffer.concat(
      sheets.map(({ name, state = 0, kind = 0x10 }, index) => {
        const bytes = record(
          0x0085,
          long(position),
          Buffer.from([state, kind === 0x20 ? 2 : 0, name.length]),
          text(name).subarray(2),
        );
        position += bodies[index]!.length;
        return bytes;
      }),
    );
  };
  const head = Buffer.concat([beginning(5), ...globals]);
  const first = head.length + list(0).length + ending.length;
  return Buffer.concat([head, list(first), ending, ...bodies]);
}
