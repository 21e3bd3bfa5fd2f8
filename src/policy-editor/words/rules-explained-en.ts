import type { RuleId } from "../../core/rules";
import type { RuleExplained } from "./words";

/** As `docs/rules` has it: what each rule minds, and a sentence that an officer reads. */
export const rulesExplainedEn: Readonly<Record<RuleId, RuleExplained>> = {
  "visible-recipients": {
    says: "Many people outside the organisation can see each other's addresses in To and Cc.",
    example:
      "418 people outside Mockshire Police can see each other in To and Cc: each learns the other 417 addresses.",
  },
  "mixed-outsiders": {
    says: "People of unrelated organisations outside are addressed together.",
    example:
      "victim@mail.example and clerk@defence.example get this message together. Keep members of the public and defence lawyers apart.",
  },
  correction: {
    says: "A mail with this subject went out in Bcc, and now a group of that kind stands in To and Cc.",
    example:
      "90 people outside Mockshire Police can see each other in To and Cc. A message with this subject went to 90 people in Bcc 2 hours ago.",
  },
  batch: {
    says: "The same subject went to another group of people outside, all in view, a short while ago.",
    example:
      "131 people outside Mockshire Police can see each other in To and Cc. 119 others could see each other in a message with this subject 12 minutes ago.",
  },
  "exposed-thread": {
    says: "A reply to all goes out on a thread where many people outside are in view already.",
    example:
      "418 people outside Mockshire Police are named in To and Cc of this conversation. Your reply goes to 418 of them.",
  },
  "protective-marking": {
    says: "The message bears a protective marking above what its recipients may receive.",
    example:
      "This message is marked OFFICIAL-SENSITIVE. It is going to ann@mail.example, outside Mockshire Police.",
  },
  "hidden-data": {
    says: "An attached file holds what whoever attached it may not see.",
    example:
      "What you see in “shifts.xlsx”: 150 rows. What they get: 18,714 rows, and 9,483 people whom you do not see. The file holds a hidden sheet (“Raw”).",
  },
  "sensitive-content": {
    says: "The mail, or a file with it, gives personal details of people who neither write nor receive it.",
    example:
      "8 people's names, addresses and phone numbers are going to aaron@mail.example, outside Mockshire Police. Words nearby speak of sex offenders. Look in the quoted message. You have not written to this address before.",
  },
  "similar-name": {
    says: "Somebody outside has the name of a colleague, or shows an address that is not the real one.",
    example:
      "a.taylor@mail.example, outside Mockshire Police, has the name, or nearly the name, of ann.taylor@mockshire.police.example.",
  },
  "look-alike-domain": {
    says: "Somebody outside is at a domain that is nearly, but not quite, one that is known.",
    example: "clerk@mockshre.police.uk is one typing slip away from mockshire.police.uk.",
  },
  "lone-outsider": {
    says: "One or two people outside stand among colleagues in To and Cc.",
    example:
      "reporter@news.example, outside Mockshire Police, is alone among 5 colleagues or partners.",
  },
  "greeting-mismatch": {
    says: "The mail greets somebody by a first name that nobody in To has.",
    example: "This message greets Ann, and nobody in To or Cc has that name.",
  },
  "new-in-thread": {
    says: "A reply or forward reaches an outside domain that was not on the thread when it was begun.",
    example:
      "jo@firm.example, outside Mockshire Police, was not on the messages you are answering.",
  },
  "unclear-recipient": {
    says: "A recipient stands for people who cannot be seen, such as a distribution list or a contact group.",
    example: "Second Look cannot check 1 recipient without an address: number 2 in To.",
  },
  "unreadable-attachment": {
    says: "Second Look could not see into an attachment, and says so.",
    example: "“case.7z” is of a kind that Second Look cannot look into.",
  },
  "attachment-missing": {
    says: "The message says that something is attached, and nothing is.",
    example: 'You write "Please find attached", and nothing is attached.',
  },
  "sending-as": {
    says: "From is another mailbox than the one that is signed in, and people outside are addressed.",
    example:
      "You are sending this from another mailbox, not your own, to ann@mail.example, outside Mockshire Police.",
  },
  "personal-mailbox": {
    says: "Somebody gets the mail in a private mailbox, at a provider such as Gmail or BT Internet.",
    example: "ann.taylor@mail.example looks like your own private mailbox.",
  },
  "first-contact": {
    says: "Somebody outside the organisation is written to for the first time.",
    example:
      "This is the first message from your mailbox to j.jones@mail.example, outside Mockshire Police.",
  },
  "outside-recipient": {
    says: "Somebody in To, Cc or Bcc is neither in the organisation nor on its allow-list.",
    example: "ann@mail.example is outside Mockshire Police.",
  },
};
