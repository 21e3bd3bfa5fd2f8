import type { FileVerdict } from "../../src/core/documents/verdict";
import { plainContent } from "../../src/core/content/content-settings";
import { detailsOfOthers } from "../../src/core/content/details-of-others";
import { domainOf } from "../../src/core/mail/address";
import { type AddressList, addressList } from "../../src/core/mail/address-list";
import { parseAddressPattern } from "../../src/core/mail/address-pattern";
import { audienceOf } from "../../src/core/mail/audience";
import {
  type Draft,
  type Mailbox,
  type Recipient,
  type RecipientField,
  recipientFields,
} from "../../src/core/mail/draft";
import { type ListEntry, plainEntry } from "../../src/core/mail/list-entry";
import type { Organisation } from "../../src/core/mail/organisation";
import { reachOf } from "../../src/core/rules/content-reach";
import type { Occasion } from "../../src/core/rules/occasion";
import type { RuleInput } from "../../src/core/rules/rule";

/** Addresses, or mailboxes where the name or the kind matters. */
export type Addressed = Partial<Record<RecipientField, readonly (string | Partial<Recipient>)[]>>;

export function mailbox(address: string, displayName = ""): Mailbox {
  return { displayName, address, domain: domainOf(address) };
}

/** A draft with nothing wrong with it, from Mockshire Police, addressed as given. */
export function draftTo(addressed: Addressed, rest: Partial<Draft> = {}): Draft {
  const recipients = recipientFields.flatMap((field) =>
    (addressed[field] ?? []).map((one): Recipient => {
      if (typeof one === "string") return { ...mailbox(one), field };
      return { ...mailbox(one.address ?? ""), ...one, field };
    }),
  );
  return {
    from: mailbox("pc.example@mockshire.police.example"),
    subject: "Rota",
    body: { text: "See you on Thursday.", html: "" },
    attachments: [],
    composeType: "new",
    unread: [],
    ...rest,
    recipients,
  };
}

/** `count` members of the public, each at one of a few mail providers. */
export function residents(count: number, prefix = "resident"): string[] {
  const providers = ["mail.example", "post.example", "web.example"];
  return Array.from(
    { length: count },
    (_, at) => `${prefix}${at + 1}@${providers[at % 3] ?? "mail.example"}`,
  );
}

export function listOf(...patterns: readonly string[]): AddressList {
  return listWith(patterns.map((pattern) => [pattern, {}]));
}

/** A list of which more is said than whom it matches. */
export function listWith(
  lines: readonly (readonly [pattern: string, entry: Partial<ListEntry>])[],
): AddressList {
  return addressList(
    lines.map(([text, entry]) => {
      const pattern = parseAddressPattern(text);
      if (pattern === undefined) throw new Error(`Not a pattern: ${text}`);
      return { pattern, entry: { ...plainEntry, ...entry } };
    }),
  );
}

/** The day of every test that names no other. */
export const today = "2026-11-23";

/** A moment at which nothing is remembered and nobody is known to be signed in. */
export function occasion(rest: Partial<Occasion> = {}): Occasion {
  const seconds = Date.parse(`${today}T12:00:00Z`) / 1000;
  const unknown = { signedIn: undefined, start: undefined, memory: undefined, settled: undefined };
  return { today, seconds, ...unknown, ...rest };
}

export interface Around<Settings> {
  readonly settings: Settings;
  readonly organisation?: Organisation;
  readonly occasion?: Occasion;
  readonly files?: readonly FileVerdict[];
}

/** What a rule is asked: the draft, and by default Mockshire Police on an ordinary day. */
export function inputFor<Settings>(draft: Draft, around: Around<Settings>): RuleInput<Settings> {
  const { settings, organisation = mockshire } = around;
  const audience = audienceOf(draft, organisation);
  return {
    draft,
    audience,
    organisation,
    occasion: around.occasion ?? occasion(),
    settings,
    reach: reachOf(audience, around.occasion ?? occasion()),
    files: around.files ?? [],
    details: () =>
      detailsOfOthers(draft, audience, organisation, { ...plainContent, countSamples: true }),
  };
}

/** Mockshire Police, which trusts its partners at `cjs.example`. */
export const mockshire: Organisation = {
  name: "Mockshire Police",
  domains: listOf("mockshire.police.example"),
  allow: listOf("cjs.example", "*.cjs.example"),
  deny: listOf(),
  today,
};
