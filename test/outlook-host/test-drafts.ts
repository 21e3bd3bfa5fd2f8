import type { RecipientSetup } from "./mailbox/draft-setup";

export const officer: RecipientSetup = { emailAddress: "pc@force.test", displayName: "PC Example" };

/** So many different outside addressees. */
export function crowd(size: number): readonly RecipientSetup[] {
  return Array.from({ length: size }, (_, index) => ({
    emailAddress: `person${String(index)}@elsewhere.test`,
    displayName: `Person ${String(index)}`,
    recipientType: "externalUser",
  }));
}

/** A launch event script whose handler has this body; `event` and `item` are at hand. */
export function handler(body: string): string {
  return `
    Office.onReady();
    Office.actions.associate("onMessageSendHandler", function (event) {
      var item = Office.context.mailbox.item;
      ${body}
    });`;
}
