import { bytesOfBase64 } from "../core/documents/bytes/base64";
import { utf8Bytes } from "../core/documents/bytes/utf8-bytes";
import type { Attachment } from "../core/mail/draft";
import type { ComposeItem, OfficeAttachmentContent } from "./compose-item";
import { inTime } from "./in-time";
import { NotWhatWasAskedError, officeCall } from "./office-call";
import type { After } from "./timers";

/**
 * The content of an attachment. Fails where Outlook says no, gives a link, or gives nothing in time: it
 * may never answer (office-js issues #5845, #4868), or give no bytes of a file that has some (#4725).
 *
 * @param milliseconds how long it may take
 */
export function attachmentBytes(
  item: ComposeItem,
  { id = "", size }: Attachment,
  milliseconds: number,
  after: After,
): Promise<Uint8Array> {
  const content = officeCall<OfficeAttachmentContent>(call, (done) => {
    item.getAttachmentContentAsync(id, done);
  });
  return inTime(call, content, after, milliseconds)
    .then(bytesOf)
    .then((bytes) => {
      if (bytes.length === 0 && size > 0) {
        throw new NotWhatWasAskedError(call);
      }
      return bytes;
    });
}

const call = "getAttachmentContentAsync";

/** A mail comes as the text of an EML file, and anything but a link otherwise as base64. */
function bytesOf({ content, format }: OfficeAttachmentContent): Uint8Array {
  if (typeof content !== "string" || format === "url") {
    throw new NotWhatWasAskedError(call);
  }
  return ((format === "base64" && bytesOfBase64) || utf8Bytes)(content);
}
