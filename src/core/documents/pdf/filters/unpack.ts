import { inflateZlib } from "../../zip/inflate";
import { unpackAscii85, unpackHexadecimal } from "./ascii";
import { unpackLzw } from "./lzw";
import { undoPrediction } from "./prediction";
import { unpackRuns } from "./runs";

/** One step of packing, and what is said about it. ISO 32000-1, 7.4. */
export interface Filter {
  readonly name: string;
  readonly parameter: (key: string, otherwise: number) => number;
}

export interface Unpacked {
  readonly bytes: Uint8Array;
  /** How many bytes all steps together made. */
  readonly made: number;
  readonly isDamaged: boolean;
}

/** In a row: more steps than anyone needs: each makes a copy. */
export const mostFilters = 6;

/** Undoes the filters one by one, each to at most so many bytes. What packs pictures gives nothing. */
export function unpack(packed: Uint8Array, filters: readonly Filter[], most: number): Unpacked {
  const whole: Unpacked = {
    bytes: packed.subarray(0, most),
    made: Math.min(packed.length, most),
    isDamaged: filters.length > mostFilters,
  };
  return filters.slice(0, mostFilters).reduce((before, filter) => {
    const { bytes, made, isDamaged } = undo(before.bytes, filter, most);
    return { bytes, made: before.made + made, isDamaged: isDamaged || before.isDamaged };
  }, whole);
}

function undo(packed: Uint8Array, filter: Filter, most: number): Unpacked {
  switch (filter.name) {
    case "FlateDecode":
    case "Fl": {
      const { bytes, isDamaged } = inflateZlib(packed, most);
      return { bytes: undoPrediction(bytes, filter), made: bytes.length, isDamaged };
    }
    case "LZWDecode":
    case "LZW":
      return intact(undoPrediction(unpackLzw(packed, filter, most), filter));
    case "ASCII85Decode":
    case "A85":
      return intact(unpackAscii85(packed, most));
    case "ASCIIHexDecode":
    case "AHx":
      return intact(unpackHexadecimal(packed));
    case "RunLengthDecode":
    case "RL":
      return intact(unpackRuns(packed, most));
    case "Crypt":
      return intact(packed);
  }
  return intact(new Uint8Array(0));
}

function intact(bytes: Uint8Array): Unpacked {
  return { bytes, made: bytes.length, isDamaged: false };
}
