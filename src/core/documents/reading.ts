import type { FileInside, ReadDocument } from "./document";
import type { ReadingLimits } from "./limits";

/** The reading of one file, and of the files in it. */
export interface Reading {
  readonly limits: ReadingLimits;
  /** What all archives of this file together have taken so far. */
  readonly used: { bytes: number; entries: number };
  /** How many more levels of files in files may be looked into. */
  readonly depth: number;
  /** Reads a file that lies in this one, or says that it lies too deep. */
  readonly inside: (name: string, bytes: Uint8Array) => FileInside;
}

/** Reads one kind of file. Never throws; what it cannot read it says in `troubles`. */
export type FileReader = (bytes: Uint8Array, reading: Reading) => ReadDocument;
