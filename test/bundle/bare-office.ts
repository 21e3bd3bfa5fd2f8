/**
 * The least Office that the send handler can run on, as a script of ES5 for a realm with nothing
 * else in it. Every call answers at once. Not a host: `test/outlook-host` is one.
 */
export function bareOffice(to: readonly string[], bodyText: string): string {
  return `
    var handlers = {};
    var answers = [];
    var to = ${JSON.stringify(to)};
    function gives(value) {
      return { getAsync: function () {
        arguments[arguments.length - 1]({ status: "succeeded", value: value });
      } };
    }
    function person(address) { return { displayName: "", emailAddress: address }; }
    var Office = {
      actions: { associate: function (name, handler) { handlers[name] = handler; } },
      context: { mailbox: {
        userProfile: person("me@mockshire.police.example"),
        item: {
          to: gives(to.map(person)), cc: gives([]), bcc: gives([]),
          from: gives(person("me@mockshire.police.example")),
          subject: gives("Survey"), body: gives(${JSON.stringify(bodyText)}),
          getAttachmentsAsync: gives([]).getAsync,
          getComposeTypeAsync: gives({ composeType: "newMail" }).getAsync
        }
      } }
    };`;
}

/** Presses Send. The answers are in `answers` once the promises have run. */
export const pressSendScript = `
  handlers.onMessageSendHandler({ completed: function (answer) { answers.push(answer); } });`;
