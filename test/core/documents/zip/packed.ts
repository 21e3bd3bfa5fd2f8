import { crc32 } from "./crc32";
import { deflateRawSync } from "zlib";

/** A file to pack. What is not given is as most packers do it. */
export interface ToPack {
  readonly name: string | Buffer;
  readonly bytes: Uint8Array | string;
  /** 0 leaves the bytes as they are; 8 is DEFLATE; of others only the number is written. */
  readonly method?: number;
  readonly flags?: number;
  /** What the archive says of the size, if it lies. */
  readonly size?: number;
  readonly isWide?: boolean;
}

const wide = 0xffffffff;

/** A ZIP archive of these files, by PKWARE APPNOTE 4.3. */
export function packed(files: readonly ToPack[], { isWide = false } = {}): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const { flags = 0, method = 8 } = file;
    const content = Buffer.from(file.bytes as Uint8Array);
    const data = method === 8 ? deflateRawSync(content) : content;
    const name = Buffer.from(file.name as string);
    const hasDescriptor = (flags & 8) !== 0;
    const crc = crc32(content);
    const size = file.size ?? content.length;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    const descriptor = Buffer.alloc(hasDescriptor ? 16 : 0);
    if (hasDescriptor) {
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(crc, 4);
      descriptor.writeUInt32LE(data.length, 8);
      descriptor.writeUInt32LE(size, 12);
    } else {
      local.writeUInt32LE(crc, 14);
      local.writeUInt32LE(data.length, 18);
      local.writeUInt32LE(size, 22);
    }
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(file.isWide ? wide : data.length, 20);
    central.writeUInt32LE(file.isWide ? wide : size, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(file.isWide ? wide : offset, 42);
    const extra = file.isWide ? wideExtra(size, data.length, offset) : Buffer.alloc(0);
    central.writeUInt16LE(extra.length, 30);
    locals.push(local, name, data, descriptor);
    centrals.push(central, name, extra);
    offset += local.length + name.length + data.length + descriptor.length;
  }
  const directory = Buffer.concat(centrals);
  const wideEnd = isWide ? wideEndRecord(files.length, directory.length, offset) : Buffer.alloc(0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(isWide ? 0xffff : files.length, 8);
  end.writeUInt16LE(isWide ? 0xffff : files.length, 10);
  end.writeUInt32LE(isWide ? wide : directory.length, 12);
  end.writeUInt32LE(isWide ? wide : offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, wideEnd, end]));
}

/** PKWARE APPNOTE 4.5.3. */
function wideExtra(size: number, packedSize: number, offset: number): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [size, packedSize, offset].forEach((value, place) => {
    extra.writeBigUInt64LE(BigInt(value), 4 + 8 * place);
  });
  return extra;
}

/** PKWARE APPNOTE 4.3.14 and 4.3.15. */
function wideEndRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(76);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  [count, count, size, offset].forEach((value, place) => {
    record.writeBigUInt64LE(BigInt(value), 24 + 8 * place);
  });
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(offset + size), 64);
  record.writeUInt32LE(1, 72);
  return record;
}
