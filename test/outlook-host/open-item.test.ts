import { failing, openItem, silent, type OpenedItem, type OpenItemOptions } from "./press-send";
import { crowd, officer } from "./test-drafts";

const opened: OpenedItem[] = [];

afterEach(() => {
  for (const each of opened.splice(0)) each.dispose();
});

async function open(options: Partial<OpenItemOptions> = {}) {
  const item = await openItem({ draft: { from: officer, to: crowd(418) }, ...options });
  opened.push(item);
  const { mailbox } = item.Office.context;
  // The host opens a message that is being composed, so the item is one.
  return { ...item, item: mailbox.item as unknown as Office.MessageCompose };
}

function ask<T>(call: (callback: (result: Office.AsyncResult<T>) => void) => void) {
  return new Promise<Office.AsyncResult<T>>((resolve) => call(resolve));
}

const addresses = (size: number) => crowd(size).map((each) => each.emailAddress);

test("is Microsoft's object model on the web", async () => {
  const { Office: office, item } = await open();
  expect(office.context.diagnostics).toMatchObject({ host: "Outlook", platform: "OfficeOnline" });
  expect(office.context.mailbox.userProfile.emailAddress).toBe("pc@force.test");
  const to = await ask<Office.EmailAddressDetails[]>((done) => item.to.getAsync(done));
  expect(to.value).toHaveLength(418);
});

test("moves 418 people to Bcc in batches of a hundred", async () => {
  const { host, item } = await open();
  for (let start = 0; start < 418; start += 100) {
    const batch = addresses(418).slice(start, start + 100);
    const added = await ask<unknown>((done) => item.bcc.addAsync(batch, done));
    expect(added.status).toBe("succeeded");
  }
  await ask<unknown>((done) => item.to.setAsync([], done));
  expect(host.draft.bcc).toHaveLength(418);
  expect(host.draft.to).toEqual([]);
  expect(host.calls.map((call) => call.api)).toEqual([
    ...Array.from({ length: 5 }, () => "bcc.addAsync"),
    "to.setAsync",
  ]);
});

test.each(["addAsync", "setAsync"] as const)(
  "office.js refuses 101 at once in %s",
  async (name) => {
    const { item } = await open();
    expect(() => item.bcc[name](addresses(101), () => undefined)).toThrow("ArgumentOutOfRange");
  },
);

test.each([
  ["classic", 500],
  ["web", 1000],
] as const)("on %s getAsync returns at most %i and says nothing", async (profile, most) => {
  const { item } = await open({ profile, draft: { from: officer, to: crowd(1100) } });
  const to = await ask<Office.EmailAddressDetails[]>((done) => item.to.getAsync(done));
  expect(to.value).toHaveLength(most);
});

test("on classic a field takes 500 through the API", async () => {
  const { item, host } = await open({
    profile: "classic",
    draft: { from: officer, bcc: crowd(450) },
  });
  const added = await ask<unknown>((done) => item.bcc.addAsync(addresses(51), done));
  expect(added.error).toMatchObject({ code: 9012, name: "NumberOfRecipientsExceeded" });
  expect(host.draft.bcc).toHaveLength(450);
});

test("on the web a field takes more than 500", async () => {
  const { item } = await open({ draft: { from: officer, bcc: crowd(450) } });
  const added = await ask<unknown>((done) => item.bcc.addAsync(addresses(51), done));
  expect(added.status).toBe("succeeded");
});

test("only the third addAsync fails", async () => {
  const { item, host } = await open({ faults: [failing("bcc.addAsync", 5001, 3)] });
  const statuses: unknown[] = [];
  for (const address of addresses(4)) {
    const added = await ask<unknown>((done) => item.bcc.addAsync([address], done));
    statuses.push(added.status);
  }
  expect(statuses).toEqual(["succeeded", "succeeded", "failed", "succeeded"]);
  expect(host.draft.bcc).toHaveLength(3);
});

test("a call can be carried out and yet never be answered", async () => {
  const silently = {
    ...silent("bcc.addAsync"),
    effect: { kind: "silent", applied: true },
  } as const;
  const { item, host } = await open({ faults: [silently] });
  let answered = false;
  item.bcc.addAsync(addresses(1), () => (answered = true));
  await ask<Office.EmailAddressDetails[]>((done) => item.to.getAsync(done));
  expect(host.draft.bcc).toHaveLength(1);
  expect(answered).toBe(false);
});

test("a personal contact list is read with a blank address and cannot be written back", async () => {
  const team = { emailAddress: "", displayName: "My team" };
  const { item } = await open({ draft: { from: officer, to: [team] } });
  const to = await ask<Office.EmailAddressDetails[]>((done) => item.to.getAsync(done));
  expect(to.value).toEqual([team]);
  const written = await ask<unknown>((done) => item.bcc.setAsync(to.value, done));
  expect(written.error.code).toBe(5010);
});

test("an address of the own organization can be an X.500 one, and one not resolved is not there", async () => {
  const x500 = { emailAddress: "/o=ExchangeLabs/cn=Recipients/cn=1", displayName: "Colleague" };
  const typed = { emailAddress: "typed@elsewhere.test", displayName: "typed", resolved: false };
  const { item } = await open({ draft: { from: officer, to: [x500, typed] } });
  const to = await ask<Office.EmailAddressDetails[]>((done) => item.to.getAsync(done));
  expect(to.value).toEqual([x500]);
});

test("hands over what a Smart Alert's button carries", async () => {
  const { item } = await open({ draft: { from: officer, initializationContext: '{"id":7}' } });
  const context = await ask<string>((done) => item.getInitializationContextAsync(done));
  expect(context.value).toBe('{"id":7}');
});

test("the pane hears of recipients the user changes, and of those the API changes", async () => {
  const { Office: office, item, host } = await open();
  const heard: unknown[] = [];
  await ask<unknown>((done) =>
    item.addHandlerAsync(
      office.EventType.RecipientsChanged,
      (event: Office.RecipientsChangedEventArgs) => heard.push(event.changedRecipientFields),
      done,
    ),
  );
  host.userSetsRecipients("to", crowd(1));
  await ask<unknown>((done) => item.cc.setAsync([], done));
  await ask<string>((done) => item.subject.getAsync(done));
  expect(heard).toMatchObject([
    { to: true, cc: false },
    { to: false, cc: true },
  ]);
});

test("the pane hears of attachments", async () => {
  const { Office: office, item, host } = await open();
  const heard: string[] = [];
  await ask<unknown>((done) =>
    item.addHandlerAsync(
      office.EventType.AttachmentsChanged,
      (event: Office.AttachmentsChangedEventArgs) => heard.push(event.attachmentStatus),
      done,
    ),
  );
  host.userAttaches({ name: "a.txt", content: "aGVsbG8=" });
  host.userDetaches("attachment-1");
  await ask<string>((done) => item.subject.getAsync(done));
  expect(heard).toEqual(["added", "removed"]);
});

test("reads attachments and their content", async () => {
  const attachments = [{ name: "a.txt", content: "aGVsbG8=" }];
  const { item } = await open({ draft: { from: officer, attachments } });
  const list = await ask<Office.AttachmentDetailsCompose[]>((done) =>
    item.getAttachmentsAsync(done),
  );
  expect(list.value).toMatchObject([{ name: "a.txt", size: 5, attachmentType: "file" }]);
  const id = list.value[0]?.id ?? "";
  const content = await ask<Office.AttachmentContent>((done) =>
    item.getAttachmentContentAsync(id, done),
  );
  expect(content.value).toEqual({ content: "aGVsbG8=", format: "base64" });
  const missing = await ask<Office.AttachmentContent>((done) =>
    item.getAttachmentContentAsync("none", done),
  );
  expect(missing.error.name).toBe("InvalidAttachmentId");
});

test("writes headers, notifications, properties and settings", async () => {
  const { Office: office, item, host } = await open();
  await ask<unknown>((done) => item.internetHeaders.setAsync({ "x-second-look": "1" }, done));
  const headers = await ask<Record<string, string>>((done) =>
    item.internetHeaders.getAsync(["x-second-look", "x-other"], done),
  );
  expect(headers.value).toEqual({ "x-second-look": "1" });
  const details = { type: "errorMessage", message: "Look." } as Office.NotificationMessageDetails;
  const add = () => ask<unknown>((done) => item.notificationMessages.addAsync("k", details, done));
  expect((await add()).status).toBe("succeeded");
  expect((await add()).error.name).toBe("DuplicateNotificationKey");
  const properties = await ask<Office.CustomProperties>((done) =>
    item.loadCustomPropertiesAsync(done),
  );
  properties.value.set("seen", "7");
  await ask<unknown>((done) => properties.value.saveAsync(done));
  office.context.roamingSettings.set("domains", ["force.test"]);
  await ask<unknown>((done) => office.context.roamingSettings.saveAsync(done));
  expect(host.draft).toMatchObject({
    notifications: [{ key: "k", type: "errorMessage", message: "Look." }],
    customProperties: { seen: "7" },
    roamingSettings: { domains: '["force.test"]' },
  });
});

test("says what kind of message it is, and has no id before it is saved", async () => {
  const { item } = await open({ draft: { from: officer, composeType: "reply", bodyText: "" } });
  const type = await ask<unknown>((done) => item.getComposeTypeAsync(done));
  expect(type.value).toEqual({ composeType: "reply", coercionType: "text" });
  const unsaved = await ask<string>((done) => item.getItemIdAsync(done));
  expect(unsaved.error.name).toBe("ItemNotSaved");
  const saved = await ask<string>((done) => item.saveAsync(done));
  const id = await ask<string>((done) => item.getItemIdAsync(done));
  expect(id.value).toBe(saved.value);
});
