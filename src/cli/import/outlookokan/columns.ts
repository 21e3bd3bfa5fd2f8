import { carried, changed, idle, left } from "../fate";
import { box, type Column } from "./settings";

const noWindow =
  "Second Look shows no window before each message, and nothing to tick in advance. It speaks only where it finds something.";
const noLists =
  "Nobody can look into a list from an Outlook add-in. unclear-recipient says so instead.";
const noAdding = "Second Look adds nobody to a message. Write a mail-flow rule in Exchange.";
const noNames =
  "No rule compares names of organisations with recipients. greeting-mismatch compares the person who is greeted.";
const noContacts =
  "It knows no contacts. first-contact says who is written to for the first time from this mailbox.";
const noOpening = "It opens no file for the sender. It looks into them itself (sensitive-content).";

/** `GeneralSetting.csv`, in the order of its columns (`OutlookOkan/Types/GeneralSetting.cs`). */
export const generalColumns: readonly Column[] = [
  box(
    "IsDoNotConfirmationIfAllRecipientsAreSameDomain",
    changed("Mail that stays inside is not asked about, with few exceptions."),
  ),
  box("IsDoDoNotConfirmationIfAllWhite", "Mail to partners is checked for what it says."),
  box("IsAutoCheckIfAllRecipientsAreSameDomain", noWindow),
  {
    name: "LanguageCode",
    kind: "text",
    outcome: left("Alert and pane speak English or Welsh. See language in the policy."),
  },
  box("IsShowConfirmationToMultipleDomain", noWindow),
  box(
    "EnableForgottenToAttachAlert",
    carried,
    left('The rule attachment-missing stays on. Set its severity to "off" if it is not wanted.'),
  ),
  box("EnableGetContactGroupMembers", noLists),
  box("EnableGetExchangeDistributionListMembers", noLists),
  box("ContactGroupMembersAreWhite", noLists),
  box("ExchangeDistributionListMembersAreWhite", noLists),
  box("IsNotTreatedAsAttachmentsAtHtmlEmbeddedFiles", noWindow),
  box("IsDoNotUseAutoCcBccAttachedFileIfAllRecipientsAreInternalDomain", noAdding),
  box("IsDoNotUseDeferredDeliveryIfAllRecipientsAreInternalDomain", "It delays no message."),
  box("IsDoNotUseAutoCcBccKeywordIfAllRecipientsAreInternalDomain", noAdding),
  box("IsEnableRecipientsAreSortedByDomain", changed("The pane groups people by organisation.")),
  box("IsAutoAddSenderToBcc", noAdding),
  box("IsAutoCheckRegisteredInContacts", noWindow),
  box("IsAutoCheckRegisteredInContactsAndMemberOfContactLists", noWindow),
  box("IsCheckNameAndDomainsFromRecipients", noNames),
  box("IsWarningIfRecipientsIsNotRegistered", noContacts),
  box("IsProhibitsSendingMailIfRecipientsIsNotRegistered", noContacts),
  box("IsShowConfirmationAtSendMeetingRequest", carried, left("Meetings are always checked.")),
  box("IsAutoAddSenderToCc", noAdding),
  box("IsCheckNameAndDomainsIncludeSubject", noNames),
  box("IsCheckNameAndDomainsFromSubject", noNames),
  box("IsShowConfirmationAtSendTaskRequest", "Outlook has no event for tasks that are sent."),
  box("IsAutoCheckAttachments", noWindow),
  box("IsCheckKeywordAndRecipientsIncludeSubject", noNames),
];

/** `AttachmentsSetting.csv`, in the order of its columns (`OutlookOkan/Types/AttachmentsSetting.cs`). */
export const attachmentColumns: readonly Column[] = [
  box(
    "IsWarningWhenEncryptedZipIsAttached",
    changed(
      "unreadable-attachment notes an encrypted file that goes outside, and asks or holds where its password is in the same mail.",
    ),
  ),
  box(
    "IsProhibitedWhenEncryptedZipIsAttached",
    'unreadable-attachment asks and does not refuse. Set its severity to "refuse" to do so.',
  ),
  box("IsEnableAllAttachedFilesAreDetectEncryptedZip", carried),
  box(
    "IsAttachmentsProhibited",
    "No rule refuses every attachment. Write a mail-flow rule in Exchange.",
  ),
  box("IsWarningWhenAttachedRealFile", "No rule asks about every attachment, or suggests a link."),
  box("IsEnableOpenAttachedFiles", noOpening),
  { name: "TargetAttachmentFileExtensionOfOpen", kind: "text", outcome: idle },
  box("IsMustOpenBeforeCheckTheAttachedFiles", noOpening),
  box("IsIgnoreMustOpenBeforeCheckTheAttachedFilesIfInternalDomain", noOpening),
];

/** Files of which nothing has a place in a policy, and why. */
export const filesWithoutPlace: Readonly<Record<string, string>> = {
  "nameanddomains.csv": noNames,
  "keywordandrecipientslist.csv": noNames,
  "recipientsandattachmentsname.csv":
    "No rule compares file names with recipients. Second Look looks into files and not at their names.",
  "attachmentprohibitedrecipients.csv":
    "No rule refuses files to certain people. Write a mail-flow rule in Exchange.",
  "attachmentalertrecipients.csv":
    "No rule asks about files to certain people. sensitive-content asks by what is in them and who is outside.",
  "autoccbcckeywordlist.csv": noAdding,
  "autoccbccrecipientlist.csv": noAdding,
  "autoccbccattachedfilelist.csv": noAdding,
  "autodeleterecipientlist.csv": "Second Look removes nobody unasked.",
  "autoaddmessage.csv":
    "It writes nothing into a message. Write a disclaimer as a mail-flow rule in Exchange.",
  "deferreddeliveryminutes.csv":
    "It delays no message. Outlook can, by a rule that defers delivery.",
  "forceautochangerecipientstobcc.csv":
    "Nobody is moved to Bcc unasked: visible-recipients demands it from demandBcc people on.",
  "securityforreceivedmail.csv":
    "Second Look looks at mail that is sent, and not at mail received.",
  "alertkeywordofsubjectwhenopeningmaillist.csv":
    "Second Look looks at mail that is sent, and not at mail received.",
};
