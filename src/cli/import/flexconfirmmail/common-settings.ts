import { carried, changed, idle, left, type Outcome } from "../fate";

/** What a setting becomes, by the kind of its value. */
export type KnownSetting =
  | { readonly kind: "switch"; readonly on: Outcome; readonly off: Outcome }
  /** `idle`: the number that means never. */
  | { readonly kind: "number"; readonly outcome: Outcome; readonly idle?: number }
  | { readonly kind: "text"; readonly outcome: Outcome }
  /** From how many domains on it asks. */
  | { readonly kind: "domains" };

const countDown = left(
  "There is no count-down: Outlook can delay sending itself, by a rule that defers delivery.",
);
const noTicks = left(
  "Second Look shows no list to tick before each message. It speaks only where it finds something.",
);
const byDomains = left(
  "It counts domains. visible-recipients counts people: set its caution, demandBcc and hardStop.",
);
const files = left(
  "It concerns the list of files to tick. Second Look has none, and looks into the files itself.",
);

/**
 * Every setting of `commonParamDefs` (`src/web/config.mjs` of FlexConfirmMail/Outlook-Office-Addin).
 * The VSTO add-in knows the first eight.
 */
export const knownSettings: Readonly<Record<string, KnownSetting>> = {
  CountEnabled: { kind: "switch", on: countDown, off: carried },
  CountAllowSkip: { kind: "switch", on: countDown, off: countDown },
  CountSeconds: { kind: "number", outcome: countDown },
  SafeBccEnabled: {
    kind: "switch",
    on: carried,
    off: left(
      'The rule visible-recipients stays on. Set its severity to "off" if nobody is to be asked about many addresses in view.',
    ),
  },
  SafeBccThreshold: { kind: "domains" },
  MainSkipIfNoExt: {
    kind: "switch",
    on: changed(
      "Mail that stays inside is not asked about, with few exceptions: details of 100 people, for one (sensitive-content, bulk).",
    ),
    off: noTicks,
  },
  SafeNewDomainsEnabled: {
    kind: "switch",
    on: changed("new-in-thread does this, for organisations in place of domains. It is on."),
    off: left('The rule new-in-thread stays on. Set its severity to "off" if it is not wanted.'),
  },
  UntrustUnsafeRecipients: {
    kind: "switch",
    on: carried,
    off: changed("In a policy deny always wins: whoever is in it is never trusted."),
  },
  RequireCheckSubject: { kind: "switch", on: noTicks, off: idle },
  RequireCheckBody: { kind: "switch", on: noTicks, off: idle },
  CountSkipIfNoExt: { kind: "switch", on: countDown, off: idle },
  AppointmentConfirmationEnabled: {
    kind: "switch",
    on: carried,
    off: left("Meetings are checked as messages are. A rule cannot be off for meetings alone."),
  },
  BccConversionRecommendationDomainsThreshold: { kind: "number", outcome: byDomains },
  SafeBccReconfirmationThreshold: { kind: "number", outcome: byDomains, idle: 0 },
  DelayDeliveryEnabled: { kind: "switch", on: countDown, off: idle },
  DelayDeliverySeconds: { kind: "number", outcome: countDown },
  ConvertToBccEnabled: {
    kind: "switch",
    on: changed(
      "visible-recipients offers the move to Bcc in the pane, and demands it from demandBcc people on.",
    ),
    off: idle,
  },
  ConvertToBccThreshold: { kind: "number", outcome: byDomains },
  BlockDistributionLists: {
    kind: "switch",
    on: left(
      'unclear-recipient asks about lists and does not stop them. Set its severity to "hold" or "refuse" to do so.',
    ),
    off: idle,
  },
  EmphasizeUntrustedToCc: { kind: "switch", on: noTicks, off: idle },
  IgnoreInlineImageAttachments: { kind: "switch", on: files, off: idle },
  ResolveRecipientsWithGraphApi: {
    kind: "switch",
    on: left("Second Look asks no server who is on a list. unclear-recipient says so instead."),
    off: idle,
  },
  GraphApiClientId: {
    kind: "text",
    outcome: left("Second Look asks no server, so it needs no id for one."),
  },
  ConfirmationDialogCardsOrder: { kind: "text", outcome: noTicks },
  FixedParameters: {
    kind: "text",
    outcome: changed("Nobody can change a policy for themselves: all of it is fixed."),
  },
};
