import { listParam, textParam } from "./api-params";
import type { DraftSetup } from "./draft-setup";
import type { DraftState } from "./draft-state";

/** Docs: Office.MessageForm: 100 recipients a field, 255 characters of subject, 32 KB of text. */
const mostRecipients = 100;
const mostSubject = 255;
const mostBytes = 32 * 1024;

/** The draft that a new message form holds, or nothing where one of its documented limits is passed. */
export function newForm({ from, sent }: DraftState, params: unknown): DraftSetup | undefined {
  const field = (name: string) =>
    listParam(params, name).map((address) => ({ emailAddress: String(address) }));
  const [to, cc, bcc] = [field("toRecipients"), field("ccRecipients"), field("bccRecipients")];
  const [subject, bodyHtml] = [textParam(params, "subject"), textParam(params, "htmlBody")];
  const isTooMuch =
    [to, cc, bcc].some(({ length }) => length > mostRecipients) ||
    subject.length > mostSubject ||
    new TextEncoder().encode(bodyHtml).length > mostBytes;
  return isTooMuch ? undefined : { from: sent?.signedIn ?? from, to, cc, bcc, subject, bodyHtml };
}
