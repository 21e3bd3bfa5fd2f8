import { domainOf } from "../../src/core/mail/address";
import { type AddressList, addressList } from "../../src/core/mail/address-list";
import { parseAddressPattern } from "../../src/core/mail/address-pattern";
import {
  type Draft,
  type Mailbox,
  type Recipient,
  type RecipientField,
  recipientFields,
} from "../../src/core/mail/draft";
import type { Organisation } from "../../src/core/mail/organisation";

export type Addressed = Partial<Record<RecipientField, readonly string[]>>;

export function mailbox(address: string, displayName = ""): Mailbox {
  return { displayName, address, domain: domainOf(address) };
}

/** A draft with nothing wrong with it, from Mockshire Police, addressed as given. */
export function draftTo(addressed: Addressed, rest: Partial<Draft> = {}): Draft {
  const recipients = recipientFields.flatMap((field) =>
    (addressed[field] ?? []).map((address): Recipient => ({ ...mailbox(address), field })),
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
  return addressList(
    patterns.map((text) => {
      const pattern = parseAddressPattern(text);
      if (pattern === undefined) throw new Error(`Not a pattern: ${text}`);
      return pattern;
    }),
  );
}

/** Mockshire Police, which trusts its partners at `cjs.example`. */
export const mockshire: Organisation = {
  name: "Mockshire Police",
  domains: listOf("mockshire.police.example"),
  allow: listOf("cjs.example", "*.cjs.example"),
  deny: listOf(),
};
