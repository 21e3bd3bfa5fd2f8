import { type Random, randomFrom } from "../../../bench/corpus/random";
import { advisedWhileTyped } from "../../../bench/corpus/typing";
import type { Recipient, RecipientField } from "../../../src/core/mail/draft";
import { draftTo, occasion, residents } from "../../support/builders";
import { joinTexts } from "../../support/join-texts";
import { mockshirePolicy } from "../../support/policies";

/** How much of a force's mail is like this is a guess, and on the side of going outside. */
const circles = [
  { share: 0.45, sizes: [1, 8], domains: ["mockshire.police.example"] },
  { share: 0.65, sizes: [1, 4], domains: ["mockshire.police.example", "cjs.example"] },
  { share: 0.8, sizes: [1, 1], domains: ["mail.example", "gmail.com", "firm.example"] },
  { share: 0.92, sizes: [2, 4], domains: ["firm.example", "council.example", "cjs.example"] },
  { share: 0.97, sizes: [5, 9], domains: ["firm.example", "council.example", "nhs.example"] },
  { share: 1, sizes: [10, 30], domains: ["firm.example"] },
] as const;

const names = ["ann", "bob", "cat", "dan", "eve", "fay", "gus", "huw", "ivy", "jon"] as const;
const surnames = ["fenn", "oakes", "tarr", "wilde", "quill", "holt", "larch", "rees"] as const;
const subjects = [
  "Rota",
  "RE: Meeting on Thursday",
  "Your vehicle at the compound",
  "Invoice 20417",
  "FW: Minutes of the working group",
  "Update on your report 42MS/1234/26",
  "Training places in March",
] as const;
const texts = [
  "See you on Thursday at 10.",
  "Please find the minutes attached. Comments by Friday, please.",
  "Thank you for your call. Your crime reference is 42MS/1234/26. An officer will ring you.",
  "Can we move the meeting to 2 pm? Room 4 is free. Call me on 01632 960123 if not.",
  "We have your invoice of £1,240.50. It will be paid within 30 days to the account on it.",
  "I spoke to Mr Larch this morning. He is happy to make a statement next week.",
  "Would you confirm the address, 12 Larch Row, Mocktown, for the delivery of 40 chairs?",
  "The witness, Tobias Quill, can be rung on 07700 900123 before noon.",
] as const;
const signature =
  "\n\nKind regards\nPC 1234 Alex Example\nMockshire Police, 1 Station Road, Mocktown MK1 1AA\n01632 960001";

function recipientsOf(random: Random): readonly Recipient[] {
  const kind = random.next();
  const circle = circles.find(({ share }) => kind < share) ?? circles[0];
  const [least, most] = circle.sizes;
  const mailboxes = Array.from({ length: random.between(least, most) }, (_, at) => {
    const name = `${random.pick(names)}.${random.pick(surnames)}${at}`;
    return [random.pick(["to", "to", "to", "cc"]), `${name}@${random.pick(circle.domains)}`];
  });
  const addressed = (field: RecipientField) =>
    mailboxes.filter(([one]) => one === field).map(([, address = ""]) => address);
  const draft = draftTo({ to: addressed("to"), cc: addressed("cc") });
  return [...draft.recipients];
}

function ordinaryMail(random: Random) {
  const body = { text: `${random.pick(texts)} ${random.pick(texts)}${signature}`, html: "" };
  const composeType = random.pick(["new", "reply", "forward"] as const);
  return draftTo({}, { subject: random.pick(subjects), body, composeType });
}

const around = { policy: mockshirePolicy, occasion: occasion() };

test("of 1,000 made-up ordinary drafts, typed name by name, fewer than 5 show a bar", () => {
  const random = randomFrom(20_261_123);
  let typed = 0;
  const shown = Array.from({ length: 1000 }, () => {
    const recipients = recipientsOf(random);
    typed += recipients.length;
    return advisedWhileTyped(ordinaryMail(random), recipients, around);
  }).filter((advice) => advice.length > 0);
  expect(typed).toBeGreaterThan(3000);
  expect(shown.length).toBeLessThan(5);
});

/** The same people and texts in an invitation, with the lines by which one joins. */
function ordinaryInvitation(random: Random) {
  const { subject, body } = ordinaryMail(random);
  const join = random.pick([joinTexts.Teams, joinTexts["Teams with its links"], joinTexts.Zoom]);
  const meeting = { location: random.pick(["Room 2", "Microsoft Teams Meeting", "Town Hall"]) };
  return draftTo({}, { subject, body: { text: `${body.text}\n${join}`, html: "" }, meeting });
}

test("of 500 made-up ordinary invitations, typed person by person, none shows a bar", () => {
  const random = randomFrom(20_261_125);
  const shown = Array.from({ length: 500 }, () =>
    advisedWhileTyped(ordinaryInvitation(random), recipientsOf(random), around),
  ).filter((advice) => advice.length > 0);
  expect(shown).toEqual([]);
});

test("of 200 mailings in To, each shows one", () => {
  const random = randomFrom(20_261_124);
  for (let at = 0; at < 200; at += 1) {
    const { recipients } = draftTo({ to: residents(random.between(10, 60)) });
    expect(advisedWhileTyped(ordinaryMail(random), recipients, around)).toHaveLength(1);
  }
});
