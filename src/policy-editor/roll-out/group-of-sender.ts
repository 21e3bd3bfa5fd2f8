import { domainOf } from "../../core/mail/address";
import { addressList, isListed, type ListLine } from "../../core/mail/address-list";
import { parseAddressPattern } from "../../core/mail/address-pattern";
import { type Day, plainEntry } from "../../core/mail/list-entry";
import type { WrittenGroup, WrittenLine } from "../document/policy-json";
import { entryOf } from "../lists/line-index";

/**
 * Where the group stands that speaks for an address, as the add-in looks it up: -1 where none does,
 * `undefined` where the text is no address.
 */
export function groupOfSender(
  groups: readonly WrittenGroup[],
  text: string,
  today: Day,
): number | undefined {
  const address = text.trim();
  const sender = { displayName: "", address, domain: domainOf(address) };
  if (sender.domain === undefined) {
    return undefined;
  }
  return groups.findIndex(({ senders }) =>
    isListed(sender, addressList(senders.flatMap(lineOf)), today),
  );
}

function lineOf(written: WrittenLine): readonly ListLine[] {
  const { match, expires } = entryOf(written);
  const pattern = parseAddressPattern(match);
  const entry = { ...plainEntry, expires: expires?.trim() };
  return pattern === undefined ? [] : [{ pattern, entry }];
}
