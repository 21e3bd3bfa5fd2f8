import { writeBytes } from "../core/memory/base64";

/** What browsers have and classic Outlook is not known to have. */
declare const crypto: { getRandomValues(bytes: Uint8Array): unknown } | null | undefined;

/** 96 bits, a whole number of base64 groups: no two mailboxes meet by chance. */
const bytes = 12;

/**
 * A salt nobody can foresee, in 16 characters; where there is no generator of that kind, one that two
 * mailboxes will hardly share. That is all it has to be good for: it lies beside what it salts.
 */
export function randomSalt(): string {
  const salt = new Uint8Array(bytes);
  // `typeof` first: a name that does not exist can be asked for nothing else.
  if (typeof crypto === "object" && crypto !== null) {
    crypto.getRandomValues(salt);
  } else {
    salt.forEach((_, at) => {
      salt[at] = Math.random() * 256;
    });
  }
  return writeBytes(salt);
}
