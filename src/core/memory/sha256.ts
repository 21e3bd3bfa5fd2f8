/** The 256 bits of a SHA-256 digest as eight words of 32 bits, the first word first. */
export type Digest = Readonly<Int32Array>;

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8. A lone surrogate counts as U+FFFD, as in TextEncoder.
 *
 * Our own, because classic Outlook has no `crypto.subtle` (office-js issue #5869 and its like), where
 * there is one it is asynchronous, and packages bring operators that classic Outlook cannot load: see
 * docs/adr/0006.
 */
export function sha256(text: string): Digest {
  const { bytes, length } = padded(text);
  const state = new Int32Array(initialState);
  const schedule = new Int32Array(64);
  for (let block = 0; block < length; block += blockSize) {
    fillSchedule(schedule, bytes, block);
    compress(state, schedule);
  }
  return state;
}

/** In bytes. */
const blockSize = 64;

/** The text in UTF-8, a bit that ends it, zeros, and the number of its bits. */
function padded(text: string): { readonly bytes: Uint8Array; readonly length: number } {
  const bytes = new Uint8Array(text.length * 3 + blockSize * 2);
  const end = writeUtf8(text, bytes);
  bytes[end] = 0x80;
  const length = Math.ceil((end + 9) / blockSize) * blockSize;
  const bits = end * 8;
  for (let at = 0; at < 4; at += 1) {
    bytes[length - 1 - at] = bits >>> (8 * at);
    bytes[length - 5 - at] = Math.floor(bits / 2 ** 32) >>> (8 * at);
  }
  return { bytes, length };
}

/** Returns how many bytes it wrote. */
function writeUtf8(text: string, bytes: Uint8Array): number {
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = scalarAt(text, at);
    if (code < 0x80) {
      bytes[end] = code;
      end += 1;
    } else {
      const more = 1 + Number(code > 0x7ff) + Number(code > 0xffff);
      bytes[end] = (0xff00 >> (more + 1)) | (code >> (6 * more));
      for (let left = more - 1; left >= 0; left -= 1) {
        bytes[end + more - left] = 0x80 | ((code >> (6 * left)) & 0x3f);
      }
      end += more + 1;
      at += Number(code > 0xffff);
    }
  }
  return end;
}

function scalarAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if ((code & 0xf800) !== 0xd800) {
    return code;
  }
  const next = text.charCodeAt(at + 1); // NaN at the end, and its bits are 0.
  if (code < 0xdc00 && (next & 0xfc00) === 0xdc00) {
    return 0x10000 + ((code & 0x3ff) << 10) + (next & 0x3ff);
  }
  return 0xfffd;
}

function fillSchedule(schedule: Int32Array, bytes: Uint8Array, block: number): void {
  for (let at = 0; at < 16; at += 1) {
    const from = block + at * 4;
    schedule[at] =
      (at8(bytes, from) << 24) |
      (at8(bytes, from + 1) << 16) |
      (at8(bytes, from + 2) << 8) |
      at8(bytes, from + 3);
  }
  for (let at = 16; at < 64; at += 1) {
    const near = word(schedule, at - 2);
    const far = word(schedule, at - 15);
    schedule[at] =
      word(schedule, at - 16) +
      word(schedule, at - 7) +
      (turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)) +
      (turned(near, 17) ^ turned(near, 19) ^ (near >>> 10));
  }
}

/** The letters are those of the standard, section 6.2.2. */
function compress(state: Int32Array, schedule: Int32Array): void {
  let a = word(state, 0);
  let b = word(state, 1);
  let c = word(state, 2);
  let d = word(state, 3);
  let e = word(state, 4);
  let f = word(state, 5);
  let g = word(state, 6);
  let h = word(state, 7);
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + mixed + choice + word(constants, at) + word(schedule, at)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  // The array keeps the lowest 32 bits of a sum.
  state[0] = word(state, 0) + a;
  state[1] = word(state, 1) + b;
  state[2] = word(state, 2) + c;
  state[3] = word(state, 3) + d;
  state[4] = word(state, 4) + e;
  state[5] = word(state, 5) + f;
  state[6] = word(state, 6) + g;
  state[7] = word(state, 7) + h;
}

function turned(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

/** Never beyond the end here, which the compiler cannot know. */
function word(words: Digest, at: number): number {
  return words[at] || 0;
}

function at8(bytes: Uint8Array, at: number): number {
  return bytes[at] || 0;
}

/** Fractional parts of the square roots of the first 8 primes. */
const initialState = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/** Fractional parts of the cube roots of the first 64 primes. */
const constants = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
