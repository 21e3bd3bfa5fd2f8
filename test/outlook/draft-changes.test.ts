import { type ChangingItem, watchDraft } from "../../src/outlook/draft-changes";

const eventTypes = {
  RecipientsChanged: "olkRecipientsChanged",
  AttachmentsChanged: "olkAttachmentsChanged",
  InitializationContextChanged: "olkInitializationContextChanged",
};

/** An item that remembers its handlers, as Office.js does. */
function changingItem() {
  const handlers = new Map<string, () => void>();
  const item: ChangingItem = {
    addHandlerAsync: (type, handler) => void handlers.set(type, handler),
    removeHandlerAsync: (type) => void handlers.delete(type),
  };
  return { item, handlers };
}

describe("watchDraft", () => {
  test("tells when recipients or attachments change, and when Send was stopped again", () => {
    const { item, handlers } = changingItem();
    const onChange = jest.fn();
    watchDraft(item, eventTypes, onChange);
    expect([...handlers.keys()]).toEqual(Object.values(eventTypes));
    for (const handler of handlers.values()) handler();
    expect(onChange).toHaveBeenCalledTimes(3);
  });

  test("stops when it is told to", () => {
    const { item, handlers } = changingItem();
    watchDraft(item, eventTypes, () => {})();
    expect(handlers.size).toBe(0);
  });

  test("asks only for what this Outlook knows", () => {
    const { item, handlers } = changingItem();
    watchDraft(item, { RecipientsChanged: "olkRecipientsChanged" }, () => {});
    expect([...handlers.keys()]).toEqual(["olkRecipientsChanged"]);
  });

  test("does without in an Outlook that has no such events", () => {
    expect(() => watchDraft({}, eventTypes, () => {})()).not.toThrow();
  });

  test("does without an event that this Outlook refuses, and keeps the others", () => {
    const { item, handlers } = changingItem();
    const refusing: ChangingItem = {
      ...item,
      addHandlerAsync(type, handler, done) {
        if (type === "olkAttachmentsChanged") throw new Error("not supported");
        item.addHandlerAsync?.(type, handler, done);
      },
    };
    watchDraft(refusing, eventTypes, () => {});
    expect([...handlers.keys()]).toEqual([
      "olkRecipientsChanged",
      "olkInitializationContextChanged",
    ]);
  });
});
