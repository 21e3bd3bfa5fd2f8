import { type DraftState, failing, silent, slow } from "../outlook-host/press-send";
import { sampleDraft } from "../support/sample-drafts";
import { rowsOfPeople, workbook } from "../support/workbooks";
import { ordinary, press, profiles } from "./press";

const outsider = [{ emailAddress: "requester@foi.example" }];

const attached = (name: string, content: Uint8Array) => ({
  ...ordinary,
  to: outsider,
  attachments: [{ name, content: Buffer.from(content).toString("base64") }],
});

const csv = Buffer.from(
  rowsOfPeople(12)
    .map((row) => row.join(","))
    .join("\r\n"),
);

describe.each(profiles)("a file that goes with a mail, on %s", (profile) => {
  test("is stopped where it hides people, and the alert counts them", async () => {
    const { answer } = await press(await sampleDraft("foi-hidden-sheet.eml"), profile);
    expect(answer?.allowEvent).toBe(false);
    expect(answer?.errorMessage).toMatch(
      /^What you see in “posts-by-rank\.xlsx”: 5 rows\. What they get: 166 rows, and 160 people /,
    );
    expect(answer?.errorMessage).toMatch(/a hidden sheet \(“Raw”\)\./);
  });

  test("is stopped where it is a list of people, whatever its name says", async () => {
    const { answer } = await press(attached("notes.txt", csv), profile);
    expect(answer?.errorMessage).toMatch(/^12 people's .* Look in “notes\.txt”\./);
  });

  test("goes without a word where it tells of nobody", async () => {
    const plain = workbook([{ name: "Rota", rows: [["Monday", "Early"]] }]);
    const colleague = { ...attached("rota.xlsx", plain), to: ordinary.to ?? [] };
    const { alert } = await press(colleague, profile);
    expect(alert.outcome).toBe("sent");
  });

  test.each([
    ["never comes", silent("getAttachmentContentAsync")],
    ["is refused", failing("getAttachmentContentAsync", 5001)],
    ["comes too late", slow("getAttachmentContentAsync", 2500)],
  ])("is said to be unchecked where it %s", async (_situation, fault) => {
    const { answer } = await press(attached("list.csv", csv), profile, [fault]);
    expect(answer).toMatchObject({ allowEvent: false });
    expect(answer?.errorMessage).toMatch(
      /^Outlook did not hand over “list\.csv”, so Second Look has not checked it\./,
    );
  });

  test("holds up no mail for long where there are many", async () => {
    const file = { name: "list.csv", content: csv.toString("base64") };
    const draft = {
      ...ordinary,
      to: outsider,
      attachments: Array.from({ length: 12 }, () => file),
    };
    const { answer, handlerMs } = await press(draft, profile, [
      slow("getAttachmentContentAsync", 400),
    ]);
    expect(handlerMs).toBeLessThan(3900);
    expect(answer?.allowEvent).toBe(false);
  });

  test("is not read again at Send where it was read when it was attached", async () => {
    const opening = { event: "OnMessageAttachmentsChanged" } as const;
    const draft = await sampleDraft("foi-hidden-sheet.eml");
    const { answer, calls, opening: before } = await press(draft, profile, [], 0, opening);
    expect(before).toMatchObject({ completions: 1, errors: [] });
    expect(before?.calls.map(({ api }) => api)).toContain("getAttachmentContentAsync");
    expect(calls.map(({ api }) => api)).not.toContain("getAttachmentContentAsync");
    expect(answer?.errorMessage).toMatch(
      /What they get: 166 rows, and 160 people .* a hidden sheet\./,
    );
  });

  test("is read at Send where it has changed since", async () => {
    const opening = {
      event: "OnMessageAttachmentsChanged",
      edit: ({ draft }: { draft: DraftState }) => {
        draft.attachments = draft.attachments.map((one) => ({ ...one, size: one.size + 1 }));
      },
    } as const;
    const draft = await sampleDraft("foi-hidden-sheet.eml");
    const { calls } = await press(draft, profile, [], 0, opening);
    expect(calls.map(({ api }) => api)).toContain("getAttachmentContentAsync");
  });
});
