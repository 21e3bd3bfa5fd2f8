import { sampleDraft, sampleNames } from "../../support/sample-drafts";
import type { DraftSetup } from "../mailbox/draft-setup";

/** A saved draft, as the emulated Outlook opens it. */
export interface Sample {
  readonly file: string;
  readonly draft: DraftSetup;
}

/** Every saved draft of `samples/`, in the order of their names. */
export function readSamples(): Promise<readonly Sample[]> {
  const files = [...sampleNames].sort();
  return Promise.all(files.map(async (file) => ({ file, draft: await sampleDraft(file) })));
}
