import { pressSend } from "./press-send";
import { crowd, handler, officer } from "./test-drafts";

const draft = {
  from: officer,
  to: crowd(1),
  bodyHtml: "<p>x</p>",
  roamingSettings: { seen: "yes" },
};
const send = (bundle: string) => pressSend({ draft, bundle, profile: "classic" });

test("the event's realm has no page, no network and no Intl", async () => {
  const names = [
    "window document self location navigator localStorage sessionStorage fetch XMLHttpRequest",
    "Intl URL TextDecoder TextEncoder atob btoa crypto process require module exports",
  ].join(" ");
  const list = JSON.stringify(names.split(" "));
  const probe = `console.log(${list}.filter(function (name) {
    return eval("typeof " + name) !== "undefined";
  }).join(","));`;
  const result = await send(probe + handler("event.completed({ allowEvent: true });"));
  expect(result).toMatchObject({ status: 0, logs: [""] });
});

test("Office.context is not there while the script loads, and its names are", async () => {
  const bundle = `
    console.log(typeof Office.context, Office.CoercionType.Text, Office.EventType.RecipientsChanged);
    ${handler(`
      console.log(typeof Office.context.mailbox.item, Office.context.platform);
      event.completed({ allowEvent: true });`)}`;
  const result = await send(bundle);
  expect(result.logs).toEqual(["undefined text olkRecipientsChanged", "object PC"]);
});

test("code inside Office.onReady never runs", async () => {
  const bundle = `Office.onReady(function () { console.log("ready"); });
    Office.onReady().then(function () { console.log("ready"); });
    ${handler("event.completed({ allowEvent: true });")}`;
  const result = await send(bundle);
  expect(result.logs).toEqual([]);
});

test("positional parameters reach the same mailbox", async () => {
  const bundle = handler(`
    var note = { type: "errorMessage", message: "Look." };
    item.bcc.setAsync([{ displayName: "A", emailAddress: "a@force.test" }], function () {
      item.subject.setAsync("New", function () {
        item.body.setAsync("<p>y</p>", { coercionType: "html" }, function () {
          item.body.getAsync("html", function (html) {
            item.notificationMessages.addAsync("k", note, function () {
              item.internetHeaders.setAsync({ "x-a": "1" }, function () {
                item.loadCustomPropertiesAsync(function (properties) {
                  properties.value.set("n", 1);
                  properties.value.saveAsync(function () {
                    console.log(html.value, Office.context.roamingSettings.get("seen"));
                    event.completed({ allowEvent: true });
                  });
                });
              });
            });
          });
        });
      });
    });`);
  const result = await send(bundle);
  expect(result.logs).toEqual(["<p>y</p> yes"]);
  expect(result.draft).toMatchObject({
    subject: "New",
    bcc: [{ emailAddress: "a@force.test", displayName: "A", recipientType: "user" }],
    notifications: [{ key: "k", type: "errorMessage", message: "Look." }],
    internetHeaders: { "x-a": "1" },
    customProperties: { n: 1 },
  });
});

test("a settings save goes through, or fails with 9019", async () => {
  const bundle = handler(`
    Office.context.roamingSettings.set("seen", "no");
    Office.context.roamingSettings.saveAsync(function (saved) {
      console.log(saved.status, saved.error && saved.error.code);
      event.completed({ allowEvent: true });
    });`);
  const saved = await send(bundle);
  expect(saved.draft.roamingSettings).toEqual({ seen: '"no"' });
  const faults = [
    { api: "roamingSettings.saveAsync", effect: { kind: "error", code: 1 } },
  ] as const;
  const refused = await pressSend({ draft, bundle, profile: "classic", faults });
  expect(refused.logs).toEqual(["failed 9019"]);
});
