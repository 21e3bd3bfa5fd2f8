import { type GroupPlace, type SecretGroup, secretGroupIn } from "../content/secret-group";
import { countPeople, outsidersIn, positionsOf, visibleIn } from "../mail/audience";
import { areOneStaff, countOrganisations, partiesIn, type Party } from "../mail/parties";
import { type CrowdSettings, graver, isCutShort, severityOfCrowd } from "./crowd-severity";
import { severityOfMeeting, severityOfSecretMeeting } from "./meeting-severity";
import { defineRule, type RuleInput } from "./rule";
import { peopleFrom } from "./setting";
import type { Severity } from "./severity";

export interface VisibleRecipients {
  /** People, not addresses and not domains. */
  readonly count: number;
  /** To or Cc was longer than Outlook would tell, so that `count` is the least it can be. */
  readonly isAtLeast: boolean;
  /** What makes it graver than the number alone: where it is said what these people have in common. */
  readonly why?: GroupPlace;
  /** There are so many that each should get a mail of their own. Left out where there are fewer. */
  readonly isMailing?: boolean;
  /** Positions in `draft.recipients`. */
  readonly recipients: readonly number[];
}

interface Settings extends CrowdSettings {
  readonly mailMerge: number;
  readonly secretGroup: number;
  readonly groupWords: readonly string[];
}

/**
 * Many people outside the organisation can see each other's addresses in To and Cc.
 *
 * Everyone in To and Cc is shown to everyone else, so 418 residents each learn 417 addresses. People
 * are counted and not domains: members of the public share a few mail providers. Bcc hides its
 * recipients, so it does not count; neither do colleagues and trusted partners.
 *
 * Private mailboxes weigh more, and the staff of one organisation less, for they know each other. Where
 * the group itself is the secret, two are too many: a reprimand was given for 15 (ICO, 2023). Two who
 * may both work on the matter are asked about; the group's own people are held.
 *
 * @see docs/rules/visible-recipients.md
 */
export const visibleRecipients = defineRule({
  id: "visible-recipients",
  question: "together",
  reads: ["from", "to", "cc", "subject", "body"],

  settings: {
    caution: threshold(5, "visible people outside", "ask the sender to look again"),
    cautionPersonal: threshold(3, "visible private mailboxes", "ask the sender to look again"),
    demandBcc: threshold(10, "visible people outside", "hold the mail until they are moved to Bcc"),
    hardStop: threshold(
      50,
      "visible people outside",
      "refuse the mail until they are moved to Bcc",
    ),
    secretGroup: threshold(
      2,
      "visible people outside",
      "ask or hold where the mail says that the group itself is the secret, such as victims",
    ),
    mailMerge: threshold(50, "visible people outside", "show how to use mail merge"),
    groupWords: {
      kind: "texts",
      default: [],
      description:
        "Names of groups that are a secret, such as an operation's. Each says so wherever it stands in " +
        "the subject, a list's name, or the first lines of the text.",
    },
  },
  repairs: ["move-to-bcc", "remove-recipient", "separate-messages", "mail-merge"],
  ascending: ["caution", "demandBcc", "hardStop"],

  check(input) {
    const visible = outsidersIn(visibleIn(input.audience));
    const count = countPeople(visible);
    if (count < 2) {
      return [];
    }
    const isAtLeast = isCutShort(input.draft);
    const parties = partiesIn(visible);
    const isOneStaff = !isAtLeast && areOneStaff(visible);
    const recipients = positionsOf(visible);
    const secret = secretIn(count, input);
    const severity = severityOf({ count, parties, isOneStaff, secret }, input);
    if (severity === undefined) {
      return [];
    }
    const seen = { count, isAtLeast, recipients };
    const isMailing = count >= input.settings.mailMerge;
    const evidence: VisibleRecipients = Object.assign(
      seen,
      secret && { why: secret.place },
      isMailing && { isMailing },
    );
    return [{ severity, evidence }];
  },
});

interface Seen {
  readonly count: number;
  readonly parties: readonly Party[];
  readonly isOneStaff: boolean;
  readonly secret: SecretGroup | undefined;
}

function severityOf(
  { count, parties, isOneStaff, secret }: Seen,
  { draft, settings }: RuleInput<Settings>,
): Severity | undefined {
  if (draft.meeting !== undefined) {
    const byNumber = severityOfMeeting(count, parties, settings);
    return graver(byNumber, secret && severityOfSecretMeeting(parties));
  }
  const byNumber = severityOfCrowd(count, parties, isOneStaff, settings);
  return graver(byNumber, secret && severityOfSecret(secret, parties, isOneStaff));
}

function secretIn(count: number, input: RuleInput<Settings>): SecretGroup | undefined {
  const { draft, audience, settings } = input;
  if (count < settings.secretGroup) {
    return undefined;
  }
  const lists = audience.filter(({ recipient }) => recipient.isList === true).slice(0, mostLists);
  const names = lists.map(({ recipient }) => recipient.displayName);
  return secretGroupIn(draft, names, settings.groupWords);
}

/** From so many organisations on, they have nothing in common but the group. Two may work on it. */
const unrelated = 3;

function severityOfSecret(
  { isPlain }: SecretGroup,
  parties: readonly Party[],
  isOneStaff: boolean,
): Severity {
  if (isOneStaff) {
    return "warn";
  }
  const arePrivate = parties.some(({ isPerson }) => isPerson);
  const areUnrelated = countOrganisations(parties) >= unrelated;
  return ((isPlain || arePrivate || areUnrelated) && "hold") || "warn";
}

/** Enough for any mail that somebody wrote. */
const mostLists = 50;

function threshold(people: number, whom: string, consequence: string) {
  return peopleFrom(people, 2, `From this many ${whom} on, ${consequence}.`);
}
