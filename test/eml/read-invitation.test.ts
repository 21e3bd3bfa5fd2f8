import { readFileSync } from "node:fs";

import { readEml } from "../../src/eml/read-eml";

const saved = readFileSync("samples/meeting-internal.eml", "utf8");

async function draftOf(eml: string) {
  return (await readEml(Buffer.from(eml))).draft;
}

describe("a saved invitation", () => {
  test("is a meeting, with its place and its room, and the calendar's part is no file", async () => {
    const draft = await draftOf(saved);
    expect(draft?.meeting).toEqual({
      location: "Conference Room 2, Sampleton; Microsoft Teams Meeting",
    });
    expect(draft?.attachments).toEqual([]);
    expect(draft?.composeType).toBe("new");
    const rooms = draft?.recipients.filter(({ isRoom }) => isRoom);
    expect(rooms?.map(({ address }) => address)).toEqual([
      "conference.room2@mockshire.police.example",
    ]);
  });

  test.each([
    ["an answer to one", saved.replace("METHOD:REQUEST", "METHOD:REPLY")],
    ["a calendar that is sent along", saved.replace("METHOD:REQUEST", "METHOD:PUBLISH")],
    ["a plain mail", readFileSync("samples/internal.eml", "utf8")],
  ])("is not %s", async (_situation, eml) => {
    expect((await draftOf(eml))?.meeting).toBeUndefined();
  });

  test("without a place is a meeting all the same", async () => {
    const draft = await draftOf(saved.replace(/^LOCATION:.*$/m, "X-NONE:1"));
    expect(draft?.meeting).toEqual({ location: "" });
  });
});
