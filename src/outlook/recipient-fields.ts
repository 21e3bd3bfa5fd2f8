import type { RecipientField } from "../core/mail/draft";
import type { ComposeItem, OfficeRecipient } from "./compose-item";
import { inTime } from "./in-time";
import { officeCall, type StartCall } from "./office-call";
import type { After } from "./timers";

/** Recipients as `getAsync` gives them, and as `addAsync` and `setAsync` take them back. */
export type Recipients = readonly OfficeRecipient[];

/** To, Cc and Bcc of one draft, to read and to change. Every call ends, well or badly. */
export interface RecipientFields {
  read(field: RecipientField): Promise<Recipients>;
  /** Takes at most `maxRecipientsPerCall`. */
  add(field: RecipientField, people: Recipients): Promise<void>;
  /** Replaces whoever stands in the field. Takes at most `maxRecipientsPerCall`. */
  set(field: RecipientField, people: Recipients): Promise<void>;
}

/** The fields of this draft, for as long as the repair lasts: it is never two drafts in turn. */
export function fieldsOf(item: ComposeItem, after: After): RecipientFields {
  const call = <Value>(name: string, start: StartCall<Value>) =>
    inTime(name, officeCall(name, start), after);
  return {
    async read(field) {
      const recipients = await call<Recipients>(`${field}.getAsync`, (done) => {
        item[field].getAsync(done);
      });
      return recipients.map(plain);
    },
    add: (field, people) =>
      call(`${field}.addAsync`, (done) => {
        item[field].addAsync(people, done);
      }),
    set: (field, people) =>
      call(`${field}.setAsync`, (done) => {
        item[field].setAsync(people, done);
      }),
  };
}

/** Name and address, as they came. A personal contact list has neither (office-js issue #4661). */
function plain({ displayName, emailAddress }: Partial<OfficeRecipient>): OfficeRecipient {
  return { displayName: displayName || "", emailAddress: emailAddress || "" };
}
