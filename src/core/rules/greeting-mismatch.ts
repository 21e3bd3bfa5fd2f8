import { bodyText } from "../content/body-text";
import { greetedIn } from "../content/greeting";
import type { Greeted } from "../content/greeted-name";
import { addressKey } from "../mail/address";
import { type Audience, countPeople, positionsOf, visibleIn } from "../mail/audience";
import type { Mailbox, RecipientField } from "../mail/draft";
import { type Bearing, bearingOf } from "../likeness/names/name-bearing";
import type { TextRange } from "./evidence";
import { defineRule } from "./rule";

export interface GreetingMismatch {
  /**
   * Where whoever is greeted is instead: nowhere, all in Cc, or one of two nowhere and the other in To
   * or Cc.
   */
  readonly match: "nobody" | "in-cc" | "one-of-two";
  /** The names in the text: of those in Cc, or else of those who are nowhere. */
  readonly words: readonly TextRange[];
  /** Positions of those in To. */
  readonly recipients: readonly number[];
}

/** More people than this are a crowd, whoever is greeted. */
const crowd = 25;

/**
 * The mail greets somebody by a first name that nobody in To has.
 *
 * A name picked wrongly from the address book shows here: the text still says whom it was written
 * for. The rule speaks of one or two first names only, and only while several people could be meant:
 * the sender is none of them. Somebody in To of whom no name is known may be the one, so then it is
 * silent, as it is where the sender bears the name: such a text is passed on.
 *
 * @see docs/rules/greeting-mismatch.md
 */
export const greetingMismatch = defineRule({
  id: "greeting-mismatch",
  question: "who",
  reads: ["from", "to", "cc", "body"],
  settings: {},
  repairs: ["remove-recipient", "replace-recipient"],

  check({ draft, audience, occasion }) {
    const own = (draft.from && addressKey(draft.from.address)) || "";
    const visible = visibleIn(audience).filter(({ key }) => key !== own || own === "");
    const to = inField(visible, "to");
    const people = countPeople(visible);
    if (to.length === 0 || people < 2 || people > crowd) {
      return [];
    }
    const greeted = greetedIn(bodyText(draft));
    if (isOneOf(greeted, draft.from) || isOneOf(greeted, occasion.signedIn)) {
      return [];
    }
    const bearings = greeted.map((one) => bearingIn(to, one));
    const missed = greeted.filter((_one, at) => bearings[at] === "other");
    if (missed.length === 0 || bearings.includes("unclear")) {
      return [];
    }
    const cc = inField(visible, "cc");
    const absent = missed.filter((one) => bearingIn(cc, one) !== "bears");
    if (absent.length === 0 && missed.length < greeted.length) {
      return []; // One is in To, and the other in Cc.
    }
    const match = matchOf(absent.length, greeted.length);
    if (match === "in-cc" && draft.meeting !== undefined) {
      return []; // Whoever may come to a meeting is invited like whoever must.
    }
    const shown = (match === "in-cc" && missed) || absent;
    const words = shown.map(({ start, end }) => ({ part: "body" as const, start, end }));
    const evidence: GreetingMismatch = { match, words, recipients: positionsOf(to) };
    const isGrave = match === "nobody" && absent.some(({ isKnown }) => isKnown);
    return [{ severity: (isGrave && "warn") || "note", evidence }];
  },
});

function isOneOf(greeted: readonly Greeted[], sender: Mailbox | undefined): boolean {
  return sender !== undefined && greeted.some(({ words }) => bearingOf(sender, words) === "bears");
}

function matchOf(absent: number, greeted: number): GreetingMismatch["match"] {
  if (absent === 0) {
    return "in-cc";
  }
  return (absent < greeted && "one-of-two") || "nobody";
}

function inField(audience: Audience, field: RecipientField): Audience {
  return audience.filter(({ recipient }) => recipient.field === field);
}

/** How the best placed of these people stands with a name. */
function bearingIn(audience: Audience, { words }: Greeted): Bearing {
  const bearings = audience.map(({ recipient }) => bearingOf(recipient, words));
  return (
    (bearings.includes("bears") && "bears") ||
    (bearings.includes("unclear") && "unclear") ||
    "other"
  );
}
