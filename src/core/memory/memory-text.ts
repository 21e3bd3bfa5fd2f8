import { readFilter, writeFilter } from "./bloom-filter";
import { type Counted, type Memory, minuteOf, nothingCounted } from "./memory";
import { minutesAhead, readShapes, stillMattering, writeShapes } from "./sent-shapes";

/** The longest text of a memory, in characters. roamingSettings hold 32 KB for a whole mailbox. */
export const maxMemoryLength = 8000;

/** Another version is another's: it is not read, and is written over. */
const version = 1;

/** Names of four letters at most: a test looks in the text for longer words of a mail. */
interface StoredMemory {
  readonly v: number;
  readonly salt: string;
  /** `since`. */
  readonly from: number;
  /** Contacts of the newer generation, and of the older. */
  readonly new: string;
  readonly old: string;
  /** Shapes. */
  readonly sent: string;
  /** Mails that were observed, and those of them that would have been asked about. */
  readonly seen?: readonly number[];
}

/** One text of at most `maxMemoryLength`: 7,500 or so with all shapes that are kept. */
export function writeMemory({ salt, since, contacts, shapes, counted }: Memory): string {
  const stored: StoredMemory = {
    v: version,
    salt,
    from: since,
    new: writeFilter(contacts.newer),
    old: writeFilter(contacts.older),
    sent: writeShapes(shapes),
  };
  if (counted.mails > 0) {
    return JSON.stringify(Object.assign({ seen: [counted.mails, counted.asked] }, stored));
  }
  return JSON.stringify(stored);
}

/**
 * The memory that a stored value holds. Anything else (none, cut off, of another version or of a time
 * to come) reads as none, without a word: it costs two quiet weeks and no question of another rule.
 */
export function readMemory(text: unknown, seconds: number): Memory | undefined {
  if (typeof text !== "string" || text.length > maxMemoryLength) {
    return undefined;
  }
  try {
    const stored: unknown = JSON.parse(text);
    return (isStored(stored) && memoryOf(stored, seconds)) || undefined;
  } catch {
    return undefined; // JSON.parse quotes the text in its message, so it goes no further.
  }
}

function memoryOf({ salt, from, new: newest, old, sent, seen }: StoredMemory, seconds: number) {
  const newer = readFilter(newest);
  const older = readFilter(old);
  const shapes = readShapes(sent);
  if (from > seconds + minutesAhead * 60 || !newer || !older || !shapes) {
    return undefined;
  }
  const mattering = stillMattering(shapes, minuteOf({ seconds }));
  const contacts = { newer, older };
  return { salt, since: from, contacts, shapes: mattering, counted: countedIn(seen) };
}

/** Counts that cannot be right are none: they are for the officer to see, and nothing rests on them. */
function countedIn(seen: unknown): Counted {
  if (!Array.isArray(seen)) {
    return nothingCounted;
  }
  const [mails, asked] = seen as readonly unknown[]; // `isArray` makes it `any[]`.
  const isRight = isCount(mails) && isCount(asked) && asked <= mails;
  return (isRight && { mails, asked }) || nothingCounted;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && Math.floor(value) === value;
}

/** 96 bits in base64 are 16 digits; a longer salt would eat what is there for the rest. */
const saltPattern = /^[A-Za-z0-9_-]{16,32}$/;

function isStored(value: unknown): value is StoredMemory {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const stored = value as Partial<Record<keyof StoredMemory, unknown>>; // Each is looked at below.
  return (
    stored.v === version &&
    typeof stored.salt === "string" &&
    saltPattern.test(stored.salt) &&
    typeof stored.from === "number" &&
    stored.from > 0 &&
    typeof stored.new === "string" &&
    typeof stored.old === "string" &&
    typeof stored.sent === "string"
  );
}
