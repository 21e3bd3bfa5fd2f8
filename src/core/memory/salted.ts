import { writeNumber } from "./base64";
import { type Digest, sha256 } from "./sha256";

/** What a digest stands for: no digest of one kind can be compared with one of another. */
type Purpose =
  "person" | "shared" | "subject" | "draft" | "file" | "audience" | "verdicts" | "advice";

/**
 * The digest of a text under the salt of one mailbox.
 *
 * The salt keeps two mailboxes from being compared, and tables made beforehand from being of use. It
 * lies beside the digests: whoever can read the mailbox can still try out a guess, and needs no
 * guesses, having the mail that was sent.
 */
export function salted(salt: string, purpose: Purpose, text: string): Digest {
  return sha256(`${salt} ${purpose} ${text}`);
}

/** The beginning of a digest in base64: four digits, 24 bits, of each of its first words. */
export function shortDigest(digest: Digest, words: 1 | 2): string {
  return Array.from(digest.subarray(0, words), (word) => writeNumber(word >>> 8, 4)).join("");
}

/** The first bits of a digest as a number, at most 32 of them. */
export function firstBits(digest: Digest, bits: number): number {
  return (digest[0] || 0) >>> (32 - bits);
}
