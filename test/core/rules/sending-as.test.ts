import type { Mailbox } from "../../../src/core/mail/draft";
import { sendingAs } from "../../../src/core/rules/sending-as";
import { type Addressed, draftTo, inputFor, mailbox, occasion } from "../../support/builders";

const me = mailbox("pc.example@mockshire.police.example");
const custody = mailbox("custody@mockshire.police.example");

function check(addressed: Addressed, from: Mailbox | undefined, signedIn: Mailbox | undefined) {
  const draft = draftTo(addressed, { from });
  return sendingAs.check(inputFor(draft, { settings: {}, occasion: occasion({ signedIn }) }));
}

const outside: Addressed = { to: ["a@mail.example"] };

describe("sending-as", () => {
  test.each<[string, Addressed, Mailbox | undefined, Mailbox | undefined]>([
    ["one's own mailbox", outside, me, me],
    ["one's own in capitals", outside, mailbox("PC.Example@MOCKSHIRE.police.example"), me],
    ["colleagues only", { to: ["ann@mockshire.police.example"] }, custody, me],
    ["a trusted partner only", { to: ["clerk@cjs.example"] }, custody, me],
    ["a list whose people cannot be seen", { to: [""] }, custody, me],
    ["nobody known to be signed in", outside, custody, undefined],
    ["no From that could be read", outside, undefined, me],
    ["an X.500 name in From, which is somebody of ours", outside, mailbox("/o=Org/cn=me"), me],
    ["an empty draft", {}, custody, me],
  ])("has nothing to say about %s", (_situation, addressed, from, signedIn) => {
    expect(check(addressed, from, signedIn)).toEqual([]);
  });

  test.each<[situation: string, addressed: Addressed, recipients: number[]]>([
    ["in To", outside, [0]],
    ["in Bcc beside a colleague", { to: [me], bcc: ["a@mail.example"] }, [1]],
    ["twice", { to: ["a@mail.example"], cc: ["A@mail.example"] }, [0, 1]],
  ])("notes another mailbox to somebody outside %s", (_situation, addressed, recipients) => {
    expect(check(addressed, custody, me)).toEqual([
      { severity: "note", evidence: { count: 1, recipients } },
    ]);
  });
});
