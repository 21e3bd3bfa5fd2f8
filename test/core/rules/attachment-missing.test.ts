import type { Attachment, Draft } from "../../../src/core/mail/draft";
import { attachmentMissing } from "../../../src/core/rules/attachment-missing";
import { type Addressed, draftTo, inputFor } from "../../support/builders";

const to = { to: ["ann.quill@mockshire.police.example"] };
const promise = { body: { text: "Hi Ann,\nPlease see attached.\nBob", html: "" } };

function check(rest: Partial<Draft>, addressed: Addressed = to) {
  return attachmentMissing.check(inputFor(draftTo(addressed, rest), { settings: {} }));
}

const text = (written: string) => ({ body: { text: written, html: "" } });
const file = (rest: Partial<Attachment> = {}): Attachment => ({
  name: "report.docx",
  size: 1,
  kind: "file",
  isInline: false,
  ...rest,
});

const quoted = "From: Ann Quill <ann@mail.example>\nSent: 3 May 2026\nTo: Bob\nSubject: Report\n\n";

describe("attachment-missing", () => {
  test.each<[situation: string, rest: Partial<Draft>]>([
    ["a mail that promises nothing", {}],
    ["a file", { ...promise, attachments: [file()] }],
    ["a mail that is attached", { ...promise, attachments: [file({ kind: "item" })] }],
    ["a file in the cloud", { ...promise, attachments: [file({ kind: "cloud" })] }],
    ["a file beside a picture", { ...promise, attachments: [file({ isInline: true }), file()] }],
    [
      "attachments that could not be read",
      { ...promise, unread: [{ part: "attachments", reason: "failed" }] },
    ],
    [
      "a pasted screenshot",
      { ...text("See the attached screenshot."), attachments: [file({ isInline: true })] },
    ],
    ["what is quoted", text(`Thanks\n\n${quoted}Please see attached.`)],
    ["what is quoted with marks", text("Thanks\n\n> Please see attached.")],
    ["what is forwarded", { subject: "FW: Report", ...text(`FYI\n\n${quoted}I attach it.`) }],
    ["the subject of an answer", { subject: "RE: Report attached" }],
    ["the subject of what is forwarded", { subject: "Fwd: Report attached" }],
    ["the subject of a Welsh answer", { subject: "ATB: Gweler ynghlwm" }],
    ["a subject about a posting", { subject: "PC attached to CID" }],
    ["a signature", text("Thanks\n-- \nBob\nSee attached terms.")],
    ["a disclaimer", text("Thanks\nThis email and any attachments are confidential.")],
    ["a link to SharePoint", text("See attached.\n\nBob\n\nhttps://mock.sharepoint.com/x")],
    ["a link to OneDrive", text("See attached.\n\nBob\n\n<https://1drv.ms/x>")],
    ["a link to Google Drive", text("See attached.\n\nBob\n\ndrive.google.com/x")],
    ["a link to Dropbox", text("See attached.\n\nBob\n\nhttps://www.dropbox.com/x")],
    ["a link to WeTransfer", text("See attached.\n\nBob\n\nhttps://we.tl/x")],
    [
      "a link in HTML",
      { body: { text: "", html: '<p>See <a href="https://m.sharepoint.com/x">attached</a></p>' } },
    ],
    ["another link beside it", text("The report is attached here: https://files.example.org/x")],
  ])("has nothing to say about %s", (_situation, rest) => {
    expect(check(rest)).toEqual([]);
  });

  test.each<[situation: string, rest: Partial<Draft>, part: "subject" | "body", words: string]>([
    ["in the text", promise, "body", "Please see attached"],
    ["in Welsh", text("Gweler ynghlwm."), "body", "ynghlwm"],
    ["in the subject", { subject: "Rota attached" }, "subject", "attached"],
    ["above what is quoted", text(`See attached.\n\n${quoted}Thanks`), "body", "See attached"],
    [
      "above a link that is quoted",
      text(`See attached.\n\nBob\n\n${quoted}https://m.sharepoint.com/x`),
      "body",
      "See attached",
    ],
    [
      "with a logo",
      { ...promise, attachments: [file({ isInline: true })] },
      "body",
      "see attached",
    ],
    [
      "above a disclaimer",
      text("See attached.\nThis email and any attachments are private."),
      "body",
      "See attached",
    ],
  ])("warns of a promise %s", (_situation, rest, part, words) => {
    const [observation, ...others] = check(rest);
    expect(others).toEqual([]);
    expect(observation?.severity).toBe("warn");
    const [shown, ...more] = observation?.evidence.words ?? [];
    expect(more).toEqual([]);
    expect(shown?.part).toBe(part);
    const written = part === "subject" ? rest.subject : rest.body?.text;
    expect(written?.slice(shown?.start, shown?.end).toLowerCase()).toContain(
      words.toLowerCase().replace("please ", ""),
    );
  });

  test.each<[whom: string, addressed: Addressed]>([
    ["nobody", {}],
    ["a colleague", to],
    ["a stranger", { to: ["ann@mail.example"] }],
    ["somebody in Bcc", { bcc: ["ann@mail.example"] }],
  ])("warns whatever it goes to: %s", (_whom, addressed) => {
    expect(check(promise, addressed)).toMatchObject([{ severity: "warn" }]);
  });

  test("points into the text that the HTML has", () => {
    const [observation] = check({ body: { text: "", html: "<p>See <b>attached</b>.</p>" } });
    expect(observation?.evidence).toEqual({ words: [{ part: "body", start: 0, end: 12 }] });
  });
});
