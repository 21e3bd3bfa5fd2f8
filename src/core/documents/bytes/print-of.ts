/** Bytes that are looked at one by one. Of a longer file every so-manieth, and all of its end. */
const most = 1024 * 1024;

/** An archive ends in a list of its files with a checksum of each, within so many bytes. */
const endLength = 64 * 1024;

/**
 * A print of a file: two files are very unlikely to share it unless they are alike. It is there to tell
 * that somebody attached another file of the same name, and no defence against somebody who forges one.
 *
 * No SHA-256: on classic Outlook a megabyte of it would take a good part of the time that Send has.
 */
export function printOf(bytes: Uint8Array): string {
  const { length } = bytes;
  const step = Math.ceil(length / most) || 1;
  const end = Math.max(0, length - endLength);
  let one = length | 0;
  let other = 0x9e3779b9 | 0;
  for (let at = 0; at < length; at += (at < end && step) || 1) {
    const byte = bytes[at] || 0;
    one = Math.imul(one ^ byte, 0x01000193); // FNV-1a, and a second sum that is turned.
    other = Math.imul(other ^ one ^ (other >>> 15), 0x85ebca6b);
  }
  return [length, one >>> 0, other >>> 0].join("-");
}
