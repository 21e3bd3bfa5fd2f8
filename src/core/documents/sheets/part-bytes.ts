import type { Trouble } from "../document";
import { partName } from "../office-xml/part-names";
import { inUtf8 } from "../xml/encoding";
import type { Archive, Unpacked } from "../zip/archive";

/** A part that is unpacked only as far as it is needed. Always in UTF-8. */
export interface PartBytes {
  /** At least so many bytes from its beginning, or all that can be had. */
  readonly upTo: (size: number) => Unpacked;
}

const missing: Unpacked = { bytes: new Uint8Array(0), isWhole: true };

/** Opens parts of a workbook by their names. */
export function partOpener(archive: Archive, troubles: Trouble[]): (name: string) => PartBytes {
  const entries = new Map(
    archive.entries.map((entry) => [partName(entry.name).toLowerCase(), entry] as const),
  );
  return (name) => {
    const entry = entries.get(name.toLowerCase());
    const source = (entry && archive.unpack(entry)) || { upTo: () => missing };
    return inOneEncoding((size) => {
      const unpacked = source.upTo(size);
      if (unpacked.trouble !== undefined && !troubles.includes(unpacked.trouble)) {
        troubles.push(unpacked.trouble);
      }
      return unpacked;
    });
  };
}

/** Of the few parts that are in no UTF-8 all is unpacked at once. */
function inOneEncoding(upTo: (size: number) => Unpacked): PartBytes {
  let converted: Unpacked | undefined;
  let isKnown = false;
  return {
    upTo: (size) => {
      const unpacked = converted || upTo(size);
      if (isKnown || unpacked.bytes.length === 0) {
        return unpacked;
      }
      isKnown = true;
      if (isInUtf8(unpacked.bytes)) {
        return unpacked;
      }
      converted = { bytes: inUtf8(upTo(Infinity).bytes), isWhole: true };
      return converted;
    },
  };
}

/** A byte order mark of UTF-8 may stay, as nothing is read before the first tag. */
function isInUtf8(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 128);
  return head[0] === 0xef || inUtf8(head) === head;
}
