import { readLocalPart } from "./local-part";
import type { MailboxWords } from "./mailbox-words";
import { isFullName, type PersonName } from "./name-form";
import { mayHold, type NameIndex, ordersOf } from "./name-index";
import { exactlyOf, nearlyOf } from "./nearby-names";
import { fullNamesOf } from "./nicknames";
import { readDisplayName } from "./person-name";

/**
 * Somebody of the index who bears the same given and family name, in either order and in any familiar
 * form, or with one slip in one of the two; or whose name the local part spells.
 */
export function findAlike<Person extends object>(
  index: NameIndex<Person>,
  mailbox: MailboxWords,
): Person | undefined {
  const { spelt, initialled } = index;
  const { letters } = mailbox;
  const person = spelt.get(letters) || initialled.get(letters);
  if (person === undefined && !mayHold(index, mailbox.words)) {
    return undefined;
  }
  const shown = readDisplayName(mailbox.displayName);
  return (
    findName(index, shown) ||
    (isFullName(shown) && index.spellings.get(shown.spelling)) ||
    findName(index, readLocalPart(mailbox.address)) ||
    spelt.get(letters) ||
    // `ataylor` may also be the Alan Taylor of whom the display name tells.
    (!isFullName(shown) && person) ||
    undefined
  );
}

type Names<Person extends object> = Pick<NameIndex<Person>, "families" | "givens">;

function findName<Person extends object>(
  index: Names<Person>,
  name: PersonName | undefined,
): Person | undefined {
  return name && first(ordersOf(name), ([given, family]) => findPair(index, given, family));
}

function findPair<Person extends object>(
  { families, givens }: Names<Person>,
  given: string,
  family: string,
): Person | undefined {
  const named = fullNamesOf(given)
    .map((full) => families.get(full))
    .filter((one) => one !== undefined);
  const relatives = givens.get(family);
  return (
    first(named, (one) => exactlyOf(one, family)) ||
    first(named, (one) => nearlyOf(one, family)) ||
    (relatives && nearlyOf(relatives, given)) ||
    undefined
  );
}

function first<Item, Found extends object>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
