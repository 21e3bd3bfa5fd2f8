import type { AttachedFile, ReadAttached } from "../core/assessment/attached-file";
import { attachedLimits } from "../core/documents/limits";
import type { Attachment, Draft } from "../core/mail/draft";
import type { Policy } from "../core/policy/policy";
import { type FilesReading, type FileTimes, readFiles } from "../outlook/read-files";
import type { PaneOutlook } from "./pane-outlook";

/** How long the pane waits for files, in milliseconds. Nobody's mail waits for it. */
const times: FileTimes = { delivery: 20_000, reading: 10_000, all: 60_000 };

/** Reads the files of the draft beside the pane, each once as long as nobody else joins the draft. */
export class PaneFiles {
  private readonly read = new Map<string, AttachedFile>();

  constructor(
    private readonly outlook: Pick<PaneOutlook, "after" | "now" | "item" | "occasion">,
    private readonly policy: Policy,
  ) {}

  /** Tells before the first file that is to be read, and after each, how many have been. */
  start(draft: Draft, onProgress: (read: number, files: number) => void): FilesReading {
    const { after, now } = this.outlook;
    this.forgetOthers(draft);
    const known = draft.attachments.map((one) => this.read.get(keyOf(one, draft)));
    let done = 0;
    let reader: Promise<ReadAttached> | undefined;
    const reading = readFiles(() => this.outlook.item(), draft, {
      times,
      limits: attachedLimits,
      read: async (...file) => {
        reader ??= this.readerFor(draft);
        return (await reader)(...file);
      },
      known: (attachment) => known[draft.attachments.indexOf(attachment)],
      onRead: (attachment, file) => {
        this.read.set(keyOf(attachment, draft), file);
        done += 1;
        onProgress(done, draft.attachments.length);
      },
      after,
      now,
    });
    done = reading.snapshot().filter((one) => one !== undefined).length;
    if (done < draft.attachments.length) onProgress(done, draft.attachments.length);
    return reading;
  }

  /** In classic Outlook, the file that is attached next may get the id of one that was taken off. */
  private forgetOthers({ attachments }: Draft): void {
    const attached = new Set(attachments.map(fileOf));
    for (const key of this.read.keys()) {
      if (!attached.has(key.slice(0, key.indexOf("\n")))) this.read.delete(key);
    }
  }

  /** The readers come when a draft has files: most have none, and the pane is there sooner. */
  private async readerFor(draft: Draft): Promise<ReadAttached> {
    const { attachedFileReader } = await import(
      /* webpackChunkName: "file-readers" */ "../core/assessment/read-attached"
    );
    return attachedFileReader(draft, this.policy, this.outlook.occasion().today);
  }
}

/** The same file on a draft of the same people. */
function keyOf(file: Attachment, { from, recipients }: Draft): string {
  const people = recipients.map(({ address }) => address).sort();
  return `${fileOf(file)}\n${JSON.stringify([from?.address, people])}`;
}

function fileOf({ id, name, size }: Attachment): string {
  return JSON.stringify([id, name, size]);
}
