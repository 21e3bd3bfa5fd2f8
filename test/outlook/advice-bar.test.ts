import { readFileSync } from "node:fs";

import { cy } from "../../src/messages/cy";
import { en } from "../../src/messages/en";
import { meetingCy } from "../../src/messages/meeting-cy";
import { meetingEn } from "../../src/messages/meeting-en";
import { paneCommandIds } from "../../src/outlook/alert-buttons";
import { barKey, removeBar, showBar } from "../../src/outlook/advice-bar";
import type { ComposeItem, OfficeNotification } from "../../src/outlook/compose-item";
import { adviceKey, draftStartKey, settledKey, verdictsKey } from "../../src/outlook/session-data";
import { fakeItem } from "../support/fake-item";
import { openItem } from "../outlook-host/press-send";
import { spokenIn } from "../support/spoken";
import { paneCy } from "../../src/messages/pane-cy";
import { paneEn } from "../../src/messages/pane-en";
import { paneMeetingCy } from "../../src/messages/pane-meeting-cy";
import { paneMeetingEn } from "../../src/messages/pane-meeting-en";

const texts = { message: "Look again.", open: "Review message" };

/** An item whose bars answer with this code; 0 is a success. */
function itemAnswering(code: number): ComposeItem & { readonly added: OfficeNotification[] } {
  const added: OfficeNotification[] = [];
  const result = { status: code === 0 ? "succeeded" : "failed", value: undefined, error: { code } };
  return {
    ...fakeItem(),
    added,
    notificationMessages: {
      addAsync(_key, details, done) {
        added.push(details);
        done(result);
      },
      removeAsync: (_key, done) => done(result),
    },
  };
}

describe("the bar above a draft", () => {
  test("has a name and an icon that Outlook takes, and the button that the manifest has", async () => {
    const item = itemAnswering(0);
    await showBar(item, texts);
    await showBar(item, { ...texts, kind: "meeting" });
    const manifest = readFileSync("manifest.xml", "utf8");
    expect(barKey.length).toBeLessThanOrEqual(32);
    for (const { icon, actions } of item.added) {
      expect(manifest).toContain(`<bt:Image id="${icon}"`);
      expect(manifest).toContain(`id="${actions?.[0]?.commandId}"`);
    }
    const buttons = item.added.map(({ actions }) => actions?.[0]?.commandId);
    expect(buttons).toEqual([paneCommandIds.message, paneCommandIds.meeting]);
  });

  test.each([
    ["English", meetingEn.advice, en.advice],
    ["Welsh", meetingCy.advice, cy.advice],
  ])("says nothing in %s of a meeting that is only true of a message", (_language, bar, other) => {
    const said = [bar.crowd(12), ...[0, 1, 12].map(bar.detailsInText), bar.markingInText, bar.open];
    expect(said.filter((text) => /\b(?:To|Cc|Bcc|At a|message|neges)\b/.test(text))).toEqual([]);
    const ofMessage = [other.crowd(12), ...[0, 1, 12].map(other.detailsInText), other.open];
    expect(said.filter((text) => ofMessage.includes(text))).toEqual([]);
  });

  test.each([
    ["English", paneEn, en],
    ["Welsh", paneCy, cy],
    ["English on a meeting", paneMeetingEn, meetingEn],
    ["Welsh on a meeting", paneMeetingCy, meetingCy],
  ])("says in %s no more than Outlook shows", (_language, pane, { advice }) => {
    const said = spokenIn(pane).filter(({ from }) => from.startsWith("shared.advice."));
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter(({ text }) => text.length > 150)).toEqual([]);
    expect(advice.crowd(999_999).length).toBeLessThanOrEqual(150);
    expect(advice.detailsInText(999_999).length).toBeLessThanOrEqual(150);
    expect(advice.detailsInFile(999_999).length).toBeLessThanOrEqual(150);
    expect(advice.open.length).toBeLessThanOrEqual(30);
  });

  test("is not shown where it stands already, or on an item that has none", async () => {
    await expect(showBar(itemAnswering(9023), texts)).rejects.toMatchObject({ code: 9023 });
    await expect(showBar(fakeItem(), texts)).rejects.toMatchObject({ code: 0 });
  });

  test("that was dismissed is taken away without complaint; another failure is one", async () => {
    await expect(removeBar(itemAnswering(9024))).resolves.toBeUndefined();
    await expect(removeBar(itemAnswering(0))).resolves.toBeUndefined();
    await expect(removeBar(itemAnswering(5001))).rejects.toMatchObject({ code: 5001 });
  });

  test("is taken by Microsoft's office.js as phones are given it", async () => {
    const draft = { from: { emailAddress: "me@mockshire.police.example" } };
    const { Office: office, host, dispose } = await openItem({ draft });
    const item = office.context.mailbox.item as unknown as ComposeItem; // As below.
    await showBar(item, { message: "Look again.", open: undefined });
    expect(host.draft.notifications).toMatchObject([{ type: "informationalMessage" }]);
    dispose();
  });

  test("is taken by Microsoft's office.js, once", async () => {
    const draft = { from: { emailAddress: "me@mockshire.police.example" } };
    const { Office: office, host, dispose } = await openItem({ draft });
    const item = office.context.mailbox.item as unknown as ComposeItem; // Typed for every kind of item.
    await showBar(item, texts);
    await expect(showBar(item, texts)).rejects.toMatchObject({ code: 9023 });
    expect(host.draft.notifications).toMatchObject([{ key: barKey, message: "Look again." }]);
    await removeBar(item);
    expect(host.draft.notifications).toEqual([]);
    dispose();
  });
});

test("no two notes of session data share a key", () => {
  expect(new Set([adviceKey, draftStartKey, settledKey, verdictsKey]).size).toBe(4);
});
