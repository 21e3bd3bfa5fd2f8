import { assess } from "../core/assessment/assess";
import { withHiddenPlaces } from "../core/assessment/attached-file";
import { type DraftPart, recipientFields } from "../core/mail/draft";
import { nothingCounted } from "../core/memory/memory";
import { inForce } from "../core/policy/in-force";
import { organisationFor, partsRead, type Policy } from "../core/policy/policy";
import { type DraftReading, readDraft } from "../outlook/read-draft";
import { type NotesReading, readNotes } from "../outlook/draft-notes";
import type { FilesReading } from "../outlook/read-files";
import type { CheckedDraft, Going } from "./assessment-view";
import { PaneFiles } from "./pane-files";
import type { PaneOutlook } from "./pane-outlook";

/** How long the pane waits for Outlook, in milliseconds. Then it shows what it has. */
const readingMilliseconds = 10_000;

/** When it shows what it has although a part is missing that no rule looks at, in milliseconds. */
const enoughMilliseconds = 1_500;

/**
 * How long it waits for the notes on the draft, in milliseconds: longer than Send, or what it does not
 * know it would write over, and ask for again.
 */
const notesMilliseconds = 2_000;

/** How long after a change the draft is read, in milliseconds: pasted names come in one by one. */
const settlingMilliseconds = 300;

/** All of them: the pane shows what a rule does not look at too. */
const shownParts: ReadonlySet<DraftPart> = new Set([
  "to",
  "cc",
  "bcc",
  "from",
  "subject",
  "location",
  "body",
  "attachments",
  "compose-type",
]);

const fields: ReadonlySet<DraftPart> = new Set(recipientFields);

export interface Shown {
  onChecking(): void;
  /** Everyone it goes to is known. The search of its text waits for this. */
  onRead(going: Going): Promise<void>;
  /** So many of its files have been read. Told before the first that is to be read, too. */
  onFileRead(read: number, files: number): void;
  onChecked(checked: CheckedDraft): void;
  onFailed(): void;
}

/** Keeps assessing the draft in the open window. It trusts nothing that it was told before. */
export class LiveAssessment {
  private latest = 0;
  private reading: DraftReading | undefined;
  private filesReading: FilesReading | undefined;
  private readonly files: PaneFiles;
  private isPaused = false;
  private cancelSoon = () => {};
  private cancelWaiting = () => {};
  private readonly unwatch: () => void;

  constructor(
    private readonly outlook: PaneOutlook,
    private readonly policy: Policy,
    private readonly shown: Shown,
  ) {
    this.files = new PaneFiles(outlook, policy);
    this.unwatch = this.watch();
  }

  /** Reads the draft and shows what it is like. Of two readings at once, only the later is shown. */
  async check(): Promise<void> {
    this.pause();
    this.isPaused = false;
    const mine = this.latest;
    this.shown.onChecking();
    const { readLimit, signedIn, after, kind = "message" } = this.outlook;
    const options = { parts: shownParts, readLimit, signedIn, after, kind };
    const reading = readDraft(() => this.outlook.item(), options);
    const notes = readNotes(() => this.outlook.item());
    this.reading = reading;
    await this.inTime(reading);
    if (mine === this.latest) await this.tellWhoGetsIt(reading);
    await notes.inTime(after, notesMilliseconds);
    notes.stop();
    if (mine !== this.latest) {
      return;
    }
    this.cancelWaiting();
    reading.stop();
    const files = this.files.start(reading.snapshot(), (read, all) => {
      if (mine === this.latest) this.shown.onFileRead(read, all);
    });
    this.filesReading = files;
    await files.done;
    if (mine === this.latest) {
      this.show(reading, notes, files);
    }
  }

  /** Leaves Outlook alone, as while a repair is changing the draft, until the next `check`. */
  pause(): void {
    this.latest += 1;
    this.isPaused = true;
    this.reading?.stop();
    this.filesReading?.stop();
    this.cancelWaiting();
    this.cancelSoon();
  }

  /** Looks into no further file, and shows what there is. A file that is being read is read to its end. */
  stopFiles(): void {
    this.filesReading?.stop();
  }

  stop(): void {
    this.pause();
    this.unwatch();
  }

  private watch(): () => void {
    try {
      return this.outlook.watch(() => {
        this.checkSoon();
      });
    } catch {
      return () => {}; // No draft to watch. Reading it fails too, and that is shown.
    }
  }

  private checkSoon(): void {
    if (!this.isPaused) {
      this.cancelSoon();
      this.cancelSoon = this.outlook.after(settlingMilliseconds, () => void this.check());
    }
  }

  private inTime(reading: DraftReading): Promise<void> {
    return new Promise((resolve) => {
      const { after } = this.outlook;
      const cancelLast = after(readingMilliseconds, resolve);
      const cancelFirst = after(enoughMilliseconds, () => {
        if (this.isEnough(reading)) resolve();
      });
      void reading.done.finally(resolve);
      this.cancelWaiting = () => {
        cancelFirst();
        cancelLast();
        resolve(); // Whoever waits for a reading that was overtaken must not wait for ever.
      };
    });
  }

  private isEnough(reading: DraftReading): boolean {
    const needed = partsRead(this.policy);
    return !reading.snapshot().unread.some(({ part }) => needed.has(part));
  }

  /** Nothing where a field was not read to its end: a number too small would calm people for nothing. */
  private async tellWhoGetsIt(reading: DraftReading): Promise<void> {
    const draft = reading.snapshot();
    const isCut = draft.unread.some(({ part }) => fields.has(part));
    if (draft.recipients.length === 0 || isCut) return;
    try {
      const organisation = organisationFor(this.policy, draft, this.outlook.occasion().today);
      await this.shown.onRead({ draft, organisation });
    } catch {
      // The assessment needs the same, and says so where it fails.
    }
  }

  private show(reading: DraftReading, notes: NotesReading, files: FilesReading): void {
    try {
      const read = files.snapshot();
      const draft = withHiddenPlaces(reading.snapshot(), read);
      const occasion = { ...this.outlook.occasion(), ...notes.snapshot() };
      const assessment = assess(
        draft,
        this.policy,
        occasion,
        read.map((file) => file?.verdict),
      );
      const organisation = organisationFor(this.policy, draft, occasion.today);
      const { settled, memory } = occasion;
      const isRemembering = memory !== undefined;
      const { isObserving } = inForce(this.policy, draft, occasion.today);
      this.shown.onChecked({
        assessment,
        draft,
        files: read,
        organisation,
        settled,
        isRemembering,
        onTrial: isObserving ? (memory?.counted ?? nothingCounted) : undefined,
      });
    } catch {
      this.shown.onFailed(); // The cause may quote the mail, so it goes no further.
    }
  }
}
