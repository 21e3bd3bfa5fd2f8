import { pressSend, type PressSendOptions, type TroubleName } from "./press-send";
import { crowd, handler, officer } from "./test-drafts";

const draft = { from: officer, to: crowd(3), roamingSettings: { seen: 1 } };

/** What a handler says of itself, where something goes wrong around it. */
async function said(
  trouble: TroubleName,
  body: string,
  more: Partial<PressSendOptions> = {},
): Promise<readonly string[]> {
  const bundle = handler(`${body}; event.completed({ allowEvent: true });`);
  const troubles = [trouble];
  const result = await pressSend({ draft, bundle, troubles, time: "skipping", ...more });
  expect(result.errors).toEqual([]);
  return result.logs;
}

describe.each(["web", "classic"] as const)("on %s", (profile) => {
  test("a client that does not say which language it speaks", async () => {
    const body = "console.log(Office.context.displayLanguage)";
    expect(await said("no-display-language", body, { profile })).toEqual([""]);
  });

  test("a client that denies every requirement set", async () => {
    const body = 'console.log(Office.context.requirements.isSetSupported("Mailbox", "1.12"))';
    expect(await said("no-requirement-sets", body, { profile })).toEqual(["false"]);
  });

  test("a timer that fires although it was cleared", async () => {
    const body = "clearTimeout(setTimeout(function () { console.log('stale'); }, 10))";
    expect(await said("timers-not-cleared", body, { profile })).toEqual(["stale"]);
    expect(await said("throttled-timers", body, { profile, graceMs: 3000 })).toEqual([]);
  });

  test("settings of when the mailbox was opened", async () => {
    const body = `
      var settings = Office.context.roamingSettings;
      console.log(settings.get("seen"))`;
    const saves = `
      Office.actions.associate("onNewMessageComposeHandler", function (event) {
        Office.context.roamingSettings.set("seen", 2);
        Office.context.roamingSettings.saveAsync(function () { event.completed(); });
      });`;
    const bundle = `${handler(`${body}; event.completed({ allowEvent: true });`)}${saves}`;
    const options = { draft, bundle, profile, opening: {}, time: "skipping" } as const;
    expect((await pressSend(options)).logs).toEqual(["2"]);
    const stale = await pressSend({ ...options, troubles: ["settings-stale"] });
    expect(stale.logs).toEqual(["1"]);
  });

  test("a draft that is left: calls fail as office.js says", async () => {
    const body = `
      item.to.getAsync(function () {
        item.cc.getAsync(function () {
          item.bcc.getAsync(function (result) {
            event.completed({ allowEvent: false, errorMessage: String(result.error.code) });
          });
        });
      });`;
    const troubles = ["draft-left"] as const;
    const result = await pressSend({ draft, profile, bundle: handler(body), troubles });
    expect(result.alert.message).toBe("9030");
    expect(result.leaving?.reason).toBe("leftDraft");
  });

  test("two runtimes for one Send", async () => {
    const bundle = handler("event.completed({ allowEvent: true });");
    const troubles = ["two-runtimes"] as const;
    const result = await pressSend({ draft, profile, bundle, troubles, time: "skipping" });
    expect(result.completions).toEqual([{ allowEvent: true }]);
    expect(result.secondCompletions).toEqual([{ allowEvent: true }]);
  });
});
