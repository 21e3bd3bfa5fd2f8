import { addressKey } from "../mail/address";
import type { ComposeType, Draft } from "../mail/draft";
import { organisationDomain } from "../mail/registrable-domain";
import { writeNumber } from "./base64";
import { firstBits } from "./salted";
import { sha256 } from "./sha256";

/**
 * Who was on a draft when writing it began. It lives as long as the draft is open.
 *
 * Addresses and domains stand in it as short digests under a salt of this draft alone: one can ask
 * for them, and not read them.
 */
export interface DraftStart {
  /** Of this draft and no other, so that it also stands for it as a token. */
  readonly salt: string;
  readonly composeType: ComposeType;
  /** Of the organisations behind their addresses. */
  readonly domains: ReadonlySet<string>;
  /** Empty where Outlook had put nobody on it yet, or did not tell: then nothing is known. */
  readonly addresses: ReadonlySet<string>;
  /** The first in To: whom a reply answers, as a rule. Empty where there is nobody. */
  readonly first: string;
}

/** Of more people than this nobody is noted: the session data holds 50,000 characters. */
const maxPeople = 1000;

/** Notes who is on a draft, or nobody where not everyone was told: half a list would accuse the rest. */
export function noteStart({ recipients, composeType, unread }: Draft, salt: string): DraftStart {
  const isWhole = !unread.some(({ part }) => part === "to" || part === "cc" || part === "bcc");
  const people = recipients.filter(({ domain }) => isWhole && domain !== undefined);
  const keys = new Set(people.map(({ address }) => addressKey(address)));
  if (keys.size > maxPeople) {
    return { salt, composeType, domains: new Set(), addresses: new Set(), first: "" };
  }
  const digest = (text: string) => digestOf(salt, text);
  const names = new Set(people.map(({ domain }) => organisationDomain(domain || "")));
  const first = people.filter(({ field }) => field === "to").slice(0, 1);
  return {
    salt,
    composeType,
    domains: new Set(Array.from(names, digest)),
    addresses: new Set(Array.from(keys, digest)),
    first: first.map(({ address }) => digest(addressKey(address))).join(""),
  };
}

/** Whether anybody of the organisation behind this domain was on it. */
export function wasOn({ salt, domains }: DraftStart, domain: string): boolean {
  return domains.has(digestOf(salt, organisationDomain(domain)));
}

/** Whether this very person was on it. */
export function wasThere({ salt, addresses }: DraftStart, address: string): boolean {
  return addresses.has(digestOf(salt, addressKey(address)));
}

/** Whether this person stood first in To. */
export function wasFirst({ salt, first }: DraftStart, address: string): boolean {
  return first === digestOf(salt, addressKey(address));
}

/** Base64 digits of a digest, and the bits they hold: a stranger passes for one of 1,000 once in a million times. */
const width = 5;
const bits = 30;

/** An address holds an `@` and a domain does not, so that one is never taken for the other. */
function digestOf(salt: string, text: string): string {
  return writeNumber(firstBits(sha256(`${salt} ${text}`), bits), width);
}

/** Begins the text. One that begins in another way was written by another version. */
const version = "1";

/** As text for the session data of the draft. */
export function writeStart(start: DraftStart): string {
  const { salt, composeType, domains, addresses, first } = start;
  return [version, salt, composeType, first, joined(domains), joined(addresses)].join(" ");
}

/** Reads it back. Whatever is missing, or is not what `writeStart` writes, is no start. */
export function readStart(text: unknown): DraftStart | undefined {
  const match = typeof text === "string" && text.length <= maxLength && written.exec(text);
  if (!match) {
    return undefined;
  }
  const [, salt = "", composeType = "", first = "", domains = "", addresses = ""] = match;
  return {
    salt,
    composeType: composeTypes.find((type) => type === composeType) || "unknown",
    first,
    domains: digestsIn(domains),
    addresses: digestsIn(addresses),
  };
}

const composeTypes: readonly ComposeType[] = ["new", "reply", "forward", "unknown"];

const written =
  /^1 ([\w-]{8,64}) (new|reply|forward|unknown) ([\w-]{5}|) ((?:[\w-]{5})*) ((?:[\w-]{5})*)$/;

const maxLength = 100 + 2 * maxPeople * width;

function joined(digests: ReadonlySet<string>): string {
  return Array.from(digests).join("");
}

function digestsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/.{5}/g) || []);
}
