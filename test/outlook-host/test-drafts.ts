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

/** A personal contact list: it has no address, and cannot be set back (office-js issues #4661, #5439). */
export function contactList(displayName: string): RecipientSetup {
  return { displayName, emailAddress: "", recipientType: "other" };
}

/** Somebody of the own organisation, picked from Contacts: an X.500 name (office-js issue #3701). */
export function fromContacts(displayName: string): RecipientSetup {
  const emailAddress = `/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=${displayName}`;
  return { displayName, emailAddress, recipientType: "user" };
}
