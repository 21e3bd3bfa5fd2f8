const megabyte = 1024 * 1024;

/** How much work one file may make. Figures by detection.md 3.4, from files that people really send. */
export interface ReadingLimits {
  /** Characters of text taken of each part. */
  readonly partText: number;
  /** Bytes of each file in an archive once unpacked; of a larger one the first so many. */
  readonly entryBytes: number;
  /** Bytes of all files in an archive together, once unpacked. */
  readonly totalBytes: number;
  readonly entries: number;
  /** How deep files may lie in files. 0: nothing in an archive is looked into. */
  readonly depth: number;
  /** False once the time for this file is over. Asked about once in a millisecond of work. */
  readonly hasTime: () => boolean;
}

/** Without regard to time: on the command line, and where nobody waits. */
export const widestLimits: ReadingLimits = {
  partText: 20 * megabyte,
  entryBytes: 80 * megabyte,
  totalBytes: 150 * megabyte,
  entries: 5000,
  depth: 2,
  hasTime: () => true,
};

/** When a file is attached: nobody waits, but the event should be over before Send is pressed. */
export const attachedLimits: ReadingLimits = Object.assign({}, widestLimits, {
  partText: 2 * megabyte,
});

/**
 * While a mail waits to be sent: what is hidden is found by the structure of a file, and lists of people
 * by the first so many rows. A workbook of 30 MB of XML is judged so in a third of a second (ADR 10).
 */
export const quickLimits: ReadingLimits = Object.assign({}, widestLimits, {
  partText: 200_000,
  entryBytes: 24 * megabyte,
  totalBytes: 60 * megabyte,
});
