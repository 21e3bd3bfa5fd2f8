import { openNewMessage, type OpeningMailbox } from "../../src/outlook/new-message";
import { asDraft, type SentItem } from "../../src/outlook/sent-item";
import { readDraft } from "../../src/outlook/read-draft";
import type { DraftSetup } from "../outlook-host/press-send";
import { failing, silent } from "../outlook-host/mailbox/faults";
import { type OpenedItem, openItem } from "../outlook-host/open-item";
import { crowd, officer } from "../outlook-host/test-drafts";
import { after } from "../support/after";

const sent = { created: "2026-11-23T09:05:00Z", messageId: "<one@force.test>" };
const gone = (rest: Partial<DraftSetup> = {}): DraftSetup => ({ from: officer, sent, ...rest });

let opened: OpenedItem | undefined;

afterEach(() => {
  opened?.dispose();
  opened = undefined;
});

async function open(...given: Parameters<typeof openItem>) {
  opened = await openItem(...given);
  const { Office, host } = opened;
  return {
    host,
    item: Office.context.mailbox.item as unknown as SentItem,
    mailbox: Office.context.mailbox as unknown as OpeningMailbox,
  };
}

const message = (people: number) => ({
  bccRecipients: crowd(people).map(({ emailAddress }) => emailAddress),
  subject: "Sorry",
  htmlBody: "<p>We are sorry.</p>",
});

const soon: typeof after = (_milliseconds, run) => after(20, run);

test("a new message opens with everyone in Bcc, and nobody in To or Cc", async () => {
  const { host, mailbox } = await open({ draft: gone() });
  expect(await openNewMessage(mailbox, message(100), after)).toBe("opened");
  const [form] = host.newMessages;
  expect([form?.to, form?.cc, form?.bcc?.length]).toEqual([[], [], 100]);
  expect(form).toMatchObject({ subject: "Sorry", bodyHtml: "<p>We are sorry.</p>" });
});

test("office.js refuses 101, and nothing opens", async () => {
  const { host, mailbox } = await open({ draft: gone() });
  expect(await openNewMessage(mailbox, message(101), after)).toBe("failed");
  expect(host.newMessages).toEqual([]);
});

test("a refusal of Outlook is a failure", async () => {
  const faults = [failing("displayNewMessageFormAsync", 5001)];
  const { mailbox } = await open({ draft: gone(), faults });
  expect(await openNewMessage(mailbox, message(2), after)).toBe("failed");
});

test("silence is neither a failure nor a draft", async () => {
  const faults = [silent("displayNewMessageFormAsync")];
  const { mailbox } = await open({ draft: gone(), faults });
  expect(await openNewMessage(mailbox, message(2), soon)).toBe("no-answer");
});

test("an Outlook that cannot open one fails, and does not break the page", async () => {
  expect(await openNewMessage({}, message(2), after)).toBe("failed");
});

describe("a message that is read", () => {
  const parts = new Set(["to", "cc", "bcc", "from", "subject", "body", "attachments"] as const);

  async function read(draft: DraftSetup, profile: "web" | "classic" | "mac" = "web") {
    const { item } = await open({ draft, profile });
    const options = { parts, readLimit: Infinity, after };
    const reading = readDraft(() => asDraft(item), options);
    await reading.done;
    return reading.snapshot();
  }

  test("gives its parts without asking twice", async () => {
    const attachments = [{ name: "a.txt", content: "aGVsbG8=" }];
    const draft = await read(
      gone({ to: crowd(2), cc: crowd(1), subject: "Rota", bodyText: "See you.", attachments }),
    );
    expect(draft.recipients.map(({ field }) => field)).toEqual(["to", "to", "cc"]);
    expect(draft).toMatchObject({ subject: "Rota", from: { address: officer.emailAddress } });
    expect(draft.body.text).toContain("See you.");
    expect(draft.attachments).toMatchObject([{ name: "a.txt", size: 5, kind: "file" }]);
  });

  test("gives only 20 people of a crowd on the web, as long as they are collapsed", async () => {
    expect((await read(gone({ to: crowd(418) }))).recipients).toHaveLength(20);
  });

  test.each(["classic", "mac"] as const)("gives all 418 on %s", async (profile) => {
    expect((await read(gone({ to: crowd(418) }), profile)).recipients).toHaveLength(418);
  });

  test("marks a list as one, and keeps an entry that has no address", async () => {
    const { recipients } = await read(
      gone({
        to: [
          {
            displayName: "Watch",
            emailAddress: "watch@force.test",
            recipientType: "distributionList",
          },
          { displayName: "My contacts", emailAddress: "", recipientType: "other" },
        ],
      }),
    );
    expect(recipients).toMatchObject([
      { isList: true },
      { displayName: "My contacts", address: "" },
    ]);
  });
});
