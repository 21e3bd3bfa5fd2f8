import { failing, late, pressSend, silent, slow, type PressSendOptions } from "./press-send";
import { crowd, handler, officer } from "./test-drafts";

const draft = { from: officer, to: crowd(3), subject: "Q3", bodyText: "Attached." };
const allow = "event.completed({ allowEvent: true });";

describe.each(["web", "classic"] as const)("on %s", (profile) => {
  const send = (body: string, more: Partial<PressSendOptions> = {}) =>
    pressSend({ draft, profile, bundle: handler(body), ...more });

  test("an associated handler runs and lets the draft go", async () => {
    const result = await send(allow);
    expect(result).toMatchObject({ status: 0, errors: [], completions: [{ allowEvent: true }] });
    expect(result.alert.outcome).toBe("sent");
    expect(result.elapsedMs).toBeLessThan(1000);
    expect(result.handlerMs).toBeLessThanOrEqual(result.elapsedMs);
  });

  test("every option of event.completed arrives verbatim", async () => {
    const options = {
      allowEvent: false,
      errorMessage: "No.",
      errorMessageMarkdown: "**No.**",
      cancelLabel: "Review",
      commandId: "openPane",
      contextData: '{"findings":[1,2]}',
      sendModeOverride: "promptUser",
    };
    const result = await send(`event.completed(${JSON.stringify(options)});`);
    expect(result.completions).toEqual([options]);
  });

  test("a call of event.completed without options arrives empty and holds the draft", async () => {
    const result = await send("event.completed();");
    expect(result).toMatchObject({ completions: [{}], alert: { outcome: "alert" } });
  });

  test("a function nobody associated is reported as 11101", async () => {
    const result = await send(allow, { functionName: "anotherHandler" });
    expect(result).toMatchObject({ status: 11101, completions: [] });
    expect(result.alert.reason).toBe("notAssociated");
  });

  test("a handler that throws completes nothing, and Outlook does not hear why", async () => {
    const result = await send("throw new TypeError('no such thing');", { giveUpAfterMs: 200 });
    expect(result).toMatchObject({ status: -1, completions: [] });
    expect(result.errors).toEqual(["TypeError: no such thing"]);
    expect(result.alert.reason).toBe("takingLonger");
  });

  test("a promise the handler breaks is reported too", async () => {
    const result = await send("return Promise.reject(new Error('broken'));", {
      giveUpAfterMs: 200,
    });
    expect(result.errors).toEqual(["Error: broken"]);
  });

  test("a script that throws while it loads associates nothing", async () => {
    const result = await pressSend({ draft, profile, bundle: "Office.onReady(); oops();" });
    expect(result).toMatchObject({
      status: 11101,
      errors: ["ReferenceError: oops is not defined"],
    });
  });

  const later = profile === "web" ? "only the first counts" : "the one that allows counts";
  test(`two completions are both seen, and ${later}`, async () => {
    const body = `
      event.completed({ allowEvent: false, errorMessage: "No." });
      setTimeout(function () { ${allow} }, 20);`;
    const result = await send(body);
    expect(result.completions).toHaveLength(2);
    const outcome = profile === "web" ? "alert" : "sent";
    expect(result.alert).toMatchObject({ outcome, extraCompletions: 1 });
  });

  test("reads the draft through Microsoft's object model", async () => {
    const body = `
      item.to.getAsync(function (to) {
        item.subject.getAsync(function (subject) {
          item.body.getAsync("text", function (text) {
            console.log(JSON.stringify([to.value[0], subject.value, text.value]));
            ${allow}
          });
        });
      });`;
    const result = await send(body);
    const seen: unknown = JSON.parse(result.logs[0] ?? "");
    expect(seen).toEqual([crowd(1)[0], "Q3", "Attached."]);
    expect(result.calls.map((call) => call.api)).toEqual([
      "to.getAsync",
      "subject.getAsync",
      "body.getAsync",
    ]);
    expect(result.maxInFlight).toBe(1);
  });

  test("counts the calls that are open at once", async () => {
    const body = `
      var open = 3;
      ["to", "cc", "bcc"].forEach(function (field) {
        item[field].getAsync(function () { if (--open === 0) ${allow} });
      });`;
    const result = await send(body, { faults: [slow("*", 10)] });
    expect(result.maxInFlight).toBe(3);
  });

  const report = `
    item.subject.getAsync(function (result) {
      event.completed({ allowEvent: false, errorMessage: result.status + " " +
        (result.error ? result.error.code + " " + result.error.name : result.value) });
    });`;

  test("a failing call gives the code and Outlook's name for it", async () => {
    const result = await send(report, { faults: [failing("subject.getAsync", 9020)] });
    expect(result.alert.message).toBe("failed 9020 GenericResponseError");
  });

  test("a silent call never calls back", async () => {
    const result = await send(report, {
      faults: [silent("subject.getAsync")],
      giveUpAfterMs: 200,
    });
    expect(result.status).toBe(-1);
    expect(result.calls[0]?.answeredAt).toBeUndefined();
  });

  test("a slow call calls back after its time", async () => {
    const result = await send(report, { faults: [slow("subject.getAsync", 150)] });
    expect(result.alert.message).toBe("succeeded Q3");
    expect(result.elapsedMs).toBeGreaterThan(140);
  });

  test("a late call calls back when the event is already completed", async () => {
    const body = `setTimeout(function () { ${allow} }, 30); ${report}`;
    const result = await send(body, { faults: [late("subject.getAsync")] });
    expect(result.completions).toEqual([
      { allowEvent: true },
      { allowEvent: false, errorMessage: "succeeded Q3" },
    ]);
  });

  test("without the permission, office.js throws at the call", async () => {
    const body = `
      try { item.to.setAsync([]); } catch (error) { console.log(error.message); }
      ${allow}`;
    const result = await send(body, { permission: "ReadItem" });
    expect(result.logs[0]).toBe(
      "Elevated permission is required to call the method: 'to.setAsync'.",
    );
  });

  test("keeps session data, and says which key it has not", async () => {
    const body = `
      item.sessionData.setAsync("seen", "yes", function () {
        item.sessionData.getAsync("seen", function (seen) {
          item.sessionData.getAsync("unseen", function (unseen) {
            console.log(seen.value, unseen.error.code);
            ${allow}
          });
        });
      });`;
    const result = await send(body);
    expect(result.logs).toEqual(["yes 9050"]);
    expect(result.draft.sessionData).toEqual({ seen: "yes" });
  });

  test("reports the requirement set of the client", async () => {
    const body = `
      var has = Office.context.requirements.isSetSupported;
      console.log(has("Mailbox", "1.14"), has("Mailbox", "1.15"), has("Mailbox", "1.16"));
      ${allow}`;
    const result = await send(body);
    expect(result.logs).toEqual([profile === "web" ? "true true true" : "true false false"]);
  });

  test("starts fast enough to be used in every test", async () => {
    const start = performance.now();
    await send(allow);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test("on the web a script that never calls Office.onReady is not started", async () => {
  const bundle = handler(allow).replace("Office.onReady();", "");
  const result = await pressSend({ draft, bundle, giveUpAfterMs: 300 });
  expect(result).toMatchObject({ status: -1, alert: { reason: "unavailable" } });
});

test("on classic a script need not call Office.onReady", async () => {
  const bundle = handler(allow).replace("Office.onReady();", "");
  const result = await pressSend({ draft, bundle, profile: "classic" });
  expect(result.alert.outcome).toBe("sent");
});

test("on the web the timers of the hidden page can be held back", async () => {
  const bundle = handler(`setTimeout(function () { ${allow} }, 10);`);
  const result = await pressSend({ draft, bundle, timerFloorMs: 200 });
  expect(result.handlerMs).toBeGreaterThan(190);
});

test("on the web, asking the network is seen and leads nowhere", async () => {
  const bundle = handler(`fetch("https://policy.test/p.json").catch(function () { ${allow} });`);
  const result = await pressSend({ draft, bundle });
  expect(result).toMatchObject({ status: 0, requests: ["https://policy.test/p.json"] });
});
