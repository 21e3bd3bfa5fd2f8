import { addressKey } from "../mail/address";
import { type Addressee, type Audience, insidersIn, outsidersIn } from "../mail/audience";
import type { Mailbox } from "../mail/draft";
import { findAlike } from "../likeness/names/find-alike";
import { type MailboxWords, sharingWords, wordsOf } from "../likeness/names/mailbox-words";
import { nameIndex } from "../likeness/names/name-index";
import { shownInstead } from "../likeness/names/shown-address";
import { defineRule, type RuleInput } from "./rule";
import { gravity, type Severity } from "./severity";

export interface SimilarName {
  /**
   * Whom the name resembles; or where the address leads that the name shows instead of the real one:
   * inside or to a partner, to another domain, or to another mailbox of the same domain.
   */
  readonly resembles: Resembled;
  /** Position of the colleague whose name it is, where it is a colleague's. */
  readonly like: number | undefined;
  /** Positions in `draft.recipients` of one outsider, who may be named in several fields. */
  readonly recipients: readonly number[];
}

type Resembled =
  "shown-inside" | "colleague" | "listed" | "shown-elsewhere" | "shown-nearby" | "sender";

/** Many people have a mailbox of their own elsewhere, or several at one provider. */
const severities: Readonly<Record<Resembled, Severity>> = {
  "shown-inside": "hold",
  colleague: "warn",
  listed: "warn",
  "shown-elsewhere": "warn",
  "shown-nearby": "note",
  sender: "note",
};

/** So many colleagues are looked up sooner than they are sorted out. */
const few = 20;

type Input = RuleInput<{ readonly names: readonly string[] }>;

interface Likeness {
  readonly resembles: Resembled;
  readonly colleague: Addressee | undefined;
}

/**
 * Somebody outside has the name of a colleague, or shows an address that is not the real one.
 *
 * A display name is whatever its owner or an address book made of it, and autocomplete finds people
 * by it. Given and family name must both be alike, or one a slip away in a name of five letters or
 * more: half of a name is shared by too many.
 *
 * @see docs/rules/similar-name.md
 */
export const similarName = defineRule({
  id: "similar-name",
  question: "who",
  reads: ["from", "to", "cc", "bcc"],
  settings: {
    names: {
      kind: "texts",
      default: [],
      description:
        "Names that people outside may take on, such as those of chief officers, as they stand in " +
        "the directory. Somebody outside with such a name is asked about.",
    },
  },
  repairs: ["remove-recipient", "replace-recipient", "use-like"],

  check(input) {
    const outsiders = outsidersIn(input.audience);
    if (outsiders.length === 0) {
      return [];
    }
    const worded = outsiders.map(withWords);
    const find = finderFor(input, worded);
    const found = new Map<string, SimilarName>();
    for (const one of worded) {
      const likeness = find(one);
      if (likeness !== undefined) {
        const { key, position } = one.addressee;
        found.set(key, graver(found.get(key), likeness, position));
      }
    }
    return Array.from(found.values()).map((evidence) => {
      return { severity: severities[evidence.resembles], evidence };
    });
  },
});

/** Somebody named in several fields is asked about once: for the gravest reason. */
function graver(
  before: SimilarName | undefined,
  { resembles, colleague }: Likeness,
  position: number,
): SimilarName {
  const recipients = ((before && before.recipients) || []).concat(position);
  if (
    before !== undefined &&
    gravity(severities[before.resembles]) >= gravity(severities[resembles])
  ) {
    return Object.assign({}, before, { recipients });
  }
  return { resembles, like: colleague && colleague.position, recipients };
}

/** Sees the gravest likeness of an outsider. */
function finderFor(
  { draft, audience, organisation, settings }: Input,
  outsiders: readonly Worded[],
): (outsider: Worded) => Likeness | undefined {
  const { from } = draft;
  const all = colleaguesIn(audience, from).map(withWords);
  const colleagues = (all.length > few && sharingWords(all, outsiders)) || all;
  const indexes = {
    colleagues: nameIndex(colleagues.map((one) => [one, one.addressee] as const)),
    listed: nameIndex(
      settings.names.map((displayName) => [{ displayName, address: "" }, {}] as const),
    ),
    sender: nameIndex(((from && [from]) || []).map((one) => [one, one] as const)),
  };
  return (outsider) => {
    const shown = shownInstead(outsider.addressee.recipient, organisation);
    const colleague = findAlike(indexes.colleagues, outsider);
    const resembles =
      (shown === "inside" && "shown-inside") ||
      (colleague && "colleague") ||
      (findAlike(indexes.listed, outsider) && "listed") ||
      (shown && (`shown-${shown}` as const)) ||
      (findAlike(indexes.sender, outsider) && "sender");
    if (!resembles) {
      return undefined;
    }
    return { resembles, colleague: (resembles === "colleague" && colleague) || undefined };
  };
}

interface Worded extends MailboxWords {
  readonly addressee: Addressee;
}

function withWords(addressee: Addressee): Worded {
  return Object.assign({ addressee }, wordsOf(addressee.recipient));
}

/**
 * Those inside and trusted, but for the sender, who is no colleague of his own. By address: of two
 * colleagues of one name the same is named, whatever the order in which they stand.
 */
function colleaguesIn(audience: Audience, from: Mailbox | undefined): Audience {
  const own = (from && addressKey(from.address)) || "";
  const colleagues = insidersIn(audience).filter(({ key }) => key !== own);
  return colleagues.sort((one, other) => Number(one.key > other.key) - Number(one.key < other.key));
}
