import type { PaneRuleTexts } from "../pane-messages";

/** What the task pane says of the rules that ask whether these are the right people. */
export const whoRulesInPane = {
  "lone-outsider": {
    title: "An outsider among colleagues",
    whyItMatters:
      "Outlook offers names as you type, and one wrong choice sends the message to a stranger.",
    whatToDo: "Check that this is the person you mean. If not, remove them.",
    people: "Who it is",
  },
  "look-alike-domain": {
    title: "Nearly the right address",
    whyItMatters:
      "One wrong letter behind the @ sends the message to a stranger. Fraudsters use such addresses too.",
    whatToDo:
      "Compare the address with the one you mean, letter by letter. If it is another, remove it.",
    people: "Whose address it is",
  },
  "new-in-thread": {
    title: "New to the conversation",
    whyItMatters: "Everything you quote below goes to people for whom nobody wrote it.",
    whatToDo:
      "Check that they may read all that you quote below. If not, remove them, or take it out.",
    people: "Who is new",
  },
  "sending-as": {
    title: "Sent from another mailbox",
    whyItMatters: "The answer goes to the mailbox in From, and everybody there can read it.",
    whatToDo: "Look at From. If it is the wrong mailbox, choose your own.",
    people: "Who would get it",
  },
  "similar-name": {
    title: "Another person's name",
    whyItMatters:
      "Anybody can choose the name that Outlook shows. The message goes to the address behind it.",
    whatToDo: "Look at the address, not the name. If it is not the person you mean, remove it.",
    people: "Whose address it is",
  },
  "greeting-mismatch": {
    title: "Another name in the greeting",
    whyItMatters:
      "The text may be meant for somebody else. Outlook may have filled in the wrong name, or the text " +
      "comes from another message.",
    whatToDo: "Check who is in To. If it is the right person, correct the greeting.",
    people: "Who is in To",
  },
  "personal-mailbox": {
    title: "Private mailboxes",
    whyItMatters: "Nobody here can search a private mailbox, or delete or take back what is in it.",
    whatToDo: "Check that this may leave for a private mailbox. If not, remove it.",
    people: "Who gets it in a private mailbox",
  },
  "first-contact": {
    title: "Written to for the first time",
    whyItMatters:
      "Outlook offers names as you type, and a new name may be one that you did not mean.",
    whatToDo: "Check that these are the people you mean. If not, remove them.",
    people: "Who they are",
  },
  "outside-recipient": {
    title: "People outside the organisation",
    whyItMatters: "One wrongly chosen or mistyped address sends the whole message to a stranger.",
    whatToDo: "Remove anyone who should not get this message.",
    people: "Who they are",
  },
} satisfies Partial<PaneRuleTexts>;
