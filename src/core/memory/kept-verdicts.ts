import type { FileVerdict } from "../documents/verdict";
import { addressKey } from "../mail/address";
import type { Attachment, Draft } from "../mail/draft";
import { salted, shortDigest } from "./salted";

/**
 * What was made of the files of one draft when they were attached, so that Send need not read them
 * again. Files and recipients stand in it as digests under a salt of this draft; the verdicts are counts.
 */
export interface KeptVerdicts {
  readonly salt: string;
  /** By the digest of the file. */
  readonly files: Readonly<Record<string, KeptVerdict>>;
}

interface KeptVerdict {
  /** Digest of those who wrote and got the draft then: their own details do not count. */
  readonly audience: string;
  readonly verdict: FileVerdict;
}

/** A text that begins otherwise was written by another version. */
const version = "1";

/** The session data of a draft holds 50,000 characters, and other notes. */
const longestText = 40_000;

/** From so many people on, it is the same question whether one of them gets the mail or not. */
const crowd = 3;

/** As text for the session data. Where there is too much, the files that came first are left out. */
export function writeVerdicts({ salt, files }: KeptVerdicts): string {
  let kept = Object.keys(files);
  for (;;) {
    const text = JSON.stringify(kept.map((file) => [file, files[file]]));
    if (text.length <= longestText || kept.length === 0) {
      return [version, salt, markOf(salt, text), text].join(" ");
    }
    kept = kept.slice(1);
  }
}

/** Reads it back. What is missing, damaged or of another version says nothing of any file. */
export function readVerdicts(text: unknown): KeptVerdicts | undefined {
  const parts = (typeof text === "string" && /^1 (\S+) (\S+) ([^]*)$/.exec(text)) || [];
  const [, salt = "", mark, json = ""] = parts;
  if (mark === undefined || mark !== markOf(salt, json)) {
    return undefined;
  }
  const files: Record<string, KeptVerdict> = {};
  // The mark says that this is what was written, so its shape is what it was.
  for (const [file, kept] of JSON.parse(json) as readonly (readonly [string, KeptVerdict])[]) {
    files[file] = kept;
  }
  return { salt, files };
}

/** The same with one file more. */
export function keepVerdict(
  { salt, files }: KeptVerdicts,
  attachment: Attachment,
  draft: Draft,
  verdict: FileVerdict,
): KeptVerdicts {
  const kept = { audience: audienceOf(draft, salt), verdict };
  return { salt, files: Object.assign({}, files, { [fileOf(attachment, salt)]: kept }) };
}

/** Without what is no longer attached: in classic Outlook, the next file may get the id of the one before. */
export function ofAttached(
  { salt, files }: KeptVerdicts,
  attachments: readonly Attachment[],
): KeptVerdicts {
  const attached = new Set(attachments.map((one) => fileOf(one, salt)));
  const kept: Record<string, KeptVerdict> = {};
  for (const file of Object.keys(files).filter((one) => attached.has(one))) {
    Object.assign(kept, { [file]: files[file] });
  }
  return { salt, files: kept };
}

/**
 * What was made of this file. `undefined` where it was not read, or where the one or two people in it
 * may be those who have been added to the draft since.
 */
export function keptVerdict(
  { salt, files }: KeptVerdicts,
  attachment: Attachment,
  draft: Draft,
): FileVerdict | undefined {
  const kept = files[fileOf(attachment, salt)];
  if (kept === undefined) {
    return undefined;
  }
  const { count } = kept.verdict.people;
  const holds = count === 0 || count >= crowd || kept.audience === audienceOf(draft, salt);
  return (holds && kept.verdict) || undefined;
}

/** Outlook gives classic's files their position as id, so name and size belong to it. */
function fileOf({ id = "", name, size }: Attachment, salt: string): string {
  return shortDigest(salted(salt, "file", JSON.stringify([id, name, size])), 2);
}

function audienceOf({ from, recipients }: Draft, salt: string): string {
  const keys = recipients.map(({ address }) => addressKey(address)).sort();
  const sender = (from && addressKey(from.address)) || "";
  return shortDigest(salted(salt, "audience", [sender, ...keys].join(" ")), 2);
}

function markOf(salt: string, text: string): string {
  return shortDigest(salted(salt, "verdicts", text), 2);
}
