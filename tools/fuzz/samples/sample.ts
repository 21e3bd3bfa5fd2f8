/** A sound file that is to be damaged. */
export interface Sample {
  readonly name: string;
  /** As names of such files end. */
  readonly format: string;
  readonly bytes: Buffer;
}

/** Samples of one format, numbered in their order. */
export function samplesOf(format: string, files: readonly (Uint8Array | string)[]): Sample[] {
  return files.map((file, index) => ({
    name: `own sample ${index + 1}`,
    format,
    bytes: Buffer.from(file as Uint8Array),
  }));
}
