import type { ComposeItem } from "./compose-item";
import { inTime } from "./in-time";
import { NotWhatWasAskedError, officeCall } from "./office-call";
import type { After } from "./timers";

/** The subject of one draft, to read and to change. Every call ends, well or badly. */
export interface SubjectField {
  read(): Promise<string>;
  set(subject: string): Promise<void>;
}

/** Longest subject that Exchange keeps (docs: ItemType.Subject). */
export const longestSubject = 255;

/** The subject of this draft, for as long as the repair lasts. */
export function subjectOf({ subject }: ComposeItem, after: After): SubjectField {
  return {
    async read() {
      const name = "subject.getAsync";
      const text = await inTime<unknown>(
        name,
        officeCall<string>(name, (done) => {
          subject.getAsync(done);
        }),
        after,
      );
      if (typeof text !== "string") {
        throw new NotWhatWasAskedError(name);
      }
      return text;
    },
    set(text) {
      const name = "subject.setAsync";
      const set: Promise<void> = officeCall(name, (done) => {
        subject.setAsync(text, done);
      });
      return inTime(name, set, after);
    },
  };
}
