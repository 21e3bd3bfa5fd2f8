import { type AttachedFile, type ReadAttached, unreadFile } from "../core/assessment/attached-file";
import type { ReadingLimits } from "../core/documents/limits";
import type { Attachment, Draft } from "../core/mail/draft";
import { attachmentBytes } from "./attachment-bytes";
import type { ComposeItem } from "./compose-item";
import type { After } from "./timers";
import type { Clock } from "./watchdog";

/** How long the files of a draft may take, in milliseconds. */
export interface FileTimes {
  /** For Outlook to hand over one file. */
  readonly delivery: number;
  /** To read one file and search it. */
  readonly reading: number;
  /** All files together. */
  readonly all: number;
}

export interface FilesOptions extends Clock {
  readonly times: FileTimes;
  readonly limits: ReadingLimits;
  readonly read: (...given: Parameters<ReadAttached>) => AttachedFile | Promise<AttachedFile>;
  /** What was made of a file earlier, if that still holds. */
  readonly known: (attachment: Attachment) => AttachedFile | undefined;
  /** Called when a file has been read, and not when it could not be. */
  readonly onRead?: (attachment: Attachment, file: AttachedFile) => void;
}

/** A reading of files under way. What has come in so far can be taken at any moment. */
export interface FilesReading {
  /** When every file has been read, or given up. Never fails. */
  readonly done: Promise<void>;
  /** By position in `draft.attachments`. What is missing has not been read. */
  snapshot(): readonly (AttachedFile | undefined)[];
  /** Asks for nothing more, and leaves no timer behind. A call that is under way ends by itself. */
  stop(): void;
}

/** Reads the files of a draft one after another, the structure of each first. */
export function readFiles(
  item: () => ComposeItem,
  { attachments }: Draft,
  options: FilesOptions,
): FilesReading {
  const files = attachments.map((attachment) => knownFile(attachment, options));
  const { times, now, after } = options;
  const end = now() + times.all;
  let isStopped = false;
  let stopWaiting = () => {};
  const stoppable: After = (milliseconds, run) => {
    stopWaiting = after(milliseconds, run);
    return stopWaiting;
  };
  const waiting = Object.assign({}, options, { after: stoppable });

  async function readAll(): Promise<void> {
    for (let at = 0; at < attachments.length && !isStopped; at += 1) {
      const attachment = attachments[at];
      if (attachment !== undefined && files[at] === undefined) {
        files[at] = await readOne(item, attachment, end, waiting);
      }
    }
  }

  let endNow = () => {};
  const stopped = new Promise<void>((resolve) => (endNow = resolve));
  return {
    done: Promise.race([readAll(), stopped]),
    snapshot: () => files.slice(),
    stop() {
      isStopped = true;
      stopWaiting();
      endNow();
    },
  };
}

/** A file of which nothing need be read, or nothing can. */
function knownFile(attachment: Attachment, { known }: FilesOptions): AttachedFile | undefined {
  const { kind, isInline, name } = attachment;
  if (kind === "cloud") {
    return unreadFile("a-link");
  }
  if (isInline && picture.test(name)) {
    return unreadFile();
  }
  return known(attachment);
}

/** What stands in the text as a picture. A file of another kind there is read like any other. */
const picture = /\.(?:bmp|emz|gif|heic|jpe?g|png|svg|tiff?|webp|wmz)$/i;

async function readOne(
  item: () => ComposeItem,
  attachment: Attachment,
  end: number,
  options: FilesOptions,
): Promise<AttachedFile> {
  const { times, limits, now, after, read, onRead } = options;
  const left = end - now();
  if (left <= 0) {
    return unreadFile("out-of-time");
  }
  try {
    const patience = Math.min(times.delivery, left);
    const bytes = await attachmentBytes(item(), attachment, patience, after);
    const until = Math.min(now() + times.reading, end);
    const hasTime = () => now() < until;
    const file = await read(bytes, attachment.name, Object.assign({}, limits, { hasTime }));
    if (onRead !== undefined) {
      onRead(attachment, file);
    }
    return file;
  } catch {
    return unreadFile("not-delivered");
  }
}
