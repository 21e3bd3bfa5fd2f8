import { readerFor } from "../content/content-reader";
import { ownOf } from "../content/details-of-others";
import { printOf } from "../documents/bytes/print-of";
import { hiddenIn } from "../documents/document-contents";
import { judgeDocument } from "../documents/judge-document";
import { readFile } from "../documents/read-file";
import { audienceOf } from "../mail/audience";
import type { Draft } from "../mail/draft";
import type { Day } from "../mail/list-entry";
import { organisationFor, type Policy } from "../policy/policy";
import { type AttachedFile, type ReadAttached, unreadFile } from "./attached-file";

/** Reads the files of this draft as its policy has them read. */
export function attachedFileReader(draft: Draft, policy: Policy, today: Day): ReadAttached {
  const organisation = organisationFor(policy, draft, today);
  const own = ownOf(draft, audienceOf(draft, organisation), organisation);
  const { content } = policy;
  const reader = readerFor(content);
  const read: ReadAttached = (bytes, name, limits) => {
    const document = readFile(bytes, limits);
    const { hasTime } = limits;
    const judging = { own, reader, words: content.words, hasTime };
    const { verdict, judged } = judgeDocument(document, name, judging);
    return { verdict, judged, hiddenPlaces: hiddenIn(document).map(({ place }) => place) };
  };
  return (bytes, name, limits) =>
    withPrint(
      orDamaged(() => read(bytes, name, limits)),
      bytes,
    );
}

function orDamaged(read: () => AttachedFile): AttachedFile {
  try {
    return read();
  } catch {
    return unreadFile("damaged"); // The cause may quote the file, so it goes no further.
  }
}

function withPrint(file: AttachedFile, bytes: Uint8Array): AttachedFile {
  const verdict = Object.assign({}, file.verdict, { print: printOf(bytes) });
  return Object.assign({}, file, { verdict });
}
