import { failing, type Opening, pressSend, silent } from "./press-send";
import { crowd, officer } from "./test-drafts";

const draft = { from: officer, to: crowd(3), subject: "Q3", bodyText: "Attached." };

/** A script that does one thing when a draft is begun, and tells at Send what session data holds. */
function script(body: string): string {
  return `
    Office.onReady();
    var loads = (loads || 0) + 1;
    Office.actions.associate("onNewMessageComposeHandler", function (event) {
      var item = Office.context.mailbox.item;
      ${body}
    });
    Office.actions.associate("onMessageSendHandler", function (event) {
      Office.context.mailbox.item.sessionData.getAsync("key", function (result) {
        event.completed({ allowEvent: true, contextData: String(result.value) + " " + loads });
      });
    });`;
}

const noteType = `
  item.sessionData.setAsync("key", event.source.id, function () { event.completed(); });`;

describe.each(["web", "classic"] as const)("on %s, a draft", (profile) => {
  const send = (body: string, opening?: Opening, giveUpAfterMs = 1000) =>
    pressSend({
      draft,
      profile,
      bundle: script(body),
      giveUpAfterMs,
      ...(opening === undefined ? {} : { opening }),
    });

  test("that is opened again fires no event before Send", async () => {
    const { opening, completions } = await send(noteType);
    expect(opening).toBeUndefined();
    expect(completions).toEqual([{ allowEvent: true, contextData: "undefined 1" }]);
  });

  test("that is begun fires OnNewMessageCompose, in a runtime of its own, on the same draft", async () => {
    const { opening, completions, calls } = await send(noteType, {});
    expect(opening).toMatchObject({ completions: 1, status: 0, errors: [] });
    expect(opening?.calls.map(({ api }) => api)).toEqual(["sessionData.setAsync"]);
    expect(calls.map(({ api }) => api)).toEqual(["sessionData.getAsync"]);
    expect(completions).toEqual([{ allowEvent: true, contextData: "OnNewMessageCompose 1" }]);
  });

  test("can be changed by the user before Send", async () => {
    const result = await send("event.completed();", {
      edit: (mailbox) => mailbox.userSetsRecipients("to", crowd(5)),
    });
    expect(result.draft.to).toHaveLength(5);
  });

  test("has other faults while it is begun than at Send", async () => {
    const opening = { faults: [failing("sessionData.setAsync", 9051)] };
    const { completions } = await send(noteType, opening);
    expect(completions[0]?.contextData).toBe("undefined 1");
    const result = await pressSend({
      draft,
      profile,
      bundle: script(noteType),
      opening: {},
      faults: [failing("sessionData.getAsync", 9050)],
    });
    expect(result.draft.sessionData).toEqual({ key: "OnNewMessageCompose" });
    expect(result.completions[0]?.contextData).toBe("undefined 1");
  });

  test("whose handler never completes, throws, or is not there is sent all the same", async () => {
    const never = await send(noteType, { faults: [silent("*")] }, 200);
    expect(never.opening).toMatchObject({ completions: 0, status: -1 });
    const throwing = await send("throw new TypeError('oops');", {}, 200);
    expect(throwing.opening).toMatchObject({ completions: 0, errors: ["TypeError: oops"] });
    const missing = await pressSend({
      draft,
      profile,
      bundle: script("").replace("onNewMessageComposeHandler", "another"),
      opening: {},
    });
    expect(missing.opening).toMatchObject({ completions: 0, status: 11101 });
    expect([never, throwing, missing].map(({ alert }) => alert.outcome)).toEqual(
      Array(3).fill("sent"),
    );
  });
});
