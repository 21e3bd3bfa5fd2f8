/** Bytes of a length that is not known before. */
export interface GrowingBytes {
  readonly add: (byte: number) => void;
  readonly at: (index: number) => number;
  readonly size: () => number;
  /** All so far, without a copy. */
  readonly all: () => Uint8Array;
}

export function growingBytes(expected: number): GrowingBytes {
  let bytes = new Uint8Array(Math.max(16, expected));
  let size = 0;
  return {
    add(byte): void {
      if (size === bytes.length) {
        const larger = new Uint8Array(2 * size);
        larger.set(bytes);
        bytes = larger;
      }
      bytes[size] = byte;
      size += 1;
    },
    at: (index) => bytes[index] || 0,
    size: () => size,
    all: () => bytes.subarray(0, size),
  };
}
