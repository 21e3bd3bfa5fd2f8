import type { DocumentPart, HiddenKind } from "../document";
import { addHidden, addPart, type Contents, partOf } from "../office-xml/contents";
import { isPersonLike } from "../office-xml/programs";
import type { RtfGroup } from "./rtf-group";
import { type RtfLines, rtfLines } from "./rtf-lines";

/** Where text of a file goes. */
interface Stream {
  readonly text: RtfLines;
  readonly kind: DocumentPart["kind"];
  readonly hidden: HiddenKind | undefined;
  /** How often it went there anew. */
  pieces: number;
}

/** The parts of a file in Rich Text Format while they are read. */
export interface RtfParts {
  readonly add: (group: RtfGroup, text: string) => void;
  /** What ends here ends in the text, and in what was just deleted from it or is hidden in it. */
  readonly linesFor: (group: RtfGroup) => readonly RtfLines[];
  readonly endGroup: (group: RtfGroup) => void;
  readonly addTo: (contents: Contents) => void;
}

type StreamName = "text" | "margin" | "notes" | "comments" | "deleted" | "hidden" | "properties";

/** Properties that hold people. */
const people = /^(?:author|operator|manager)$/;

export function rtfParts(most: number): RtfParts {
  const stream = (kind: DocumentPart["kind"], hidden?: HiddenKind): Stream => {
    return { text: rtfLines(most), kind, hidden, pieces: 0 };
  };
  const streams: Readonly<Record<StreamName, Stream>> = {
    text: stream("text"),
    margin: stream("margin"),
    notes: stream("notes"),
    comments: stream("notes", "comments"),
    deleted: stream("text", "deleted-text"),
    hidden: stream("text", "hidden-text"),
    properties: stream("properties", "names-in-properties"),
  };
  const names = new Set<string>();
  let last: Stream | undefined;
  let insertions = 0;
  let isInserting = false;
  let property = "";
  function countPiece(stream: Stream, { isInserted }: RtfGroup): void {
    if (stream !== last && stream.hidden !== undefined) {
      if (!stream.text.lines.isAtEdge) {
        stream.text.endParagraph(false);
      }
      stream.pieces += 1;
    }
    insertions += Number(isInserted && !isInserting);
    isInserting = isInserted;
    last = stream;
  }

  function endProperty(name: string, { lines }: RtfLines): void {
    const value = property.trim();
    if (value !== "") {
      lines.add(`${name}\t${value}`);
      lines.endParagraph();
    }
    if (people.test(name) && isPersonLike(value)) {
      names.add(value.toLowerCase());
    }
    property = "";
  }

  return {
    add(group, text) {
      const to = streams[streamName(group)];
      if (group.place === "properties") {
        property += text;
        return;
      }
      if (text.trim() !== "") {
        countPiece(to, group);
      }
      to.text.add(text, group.isInTable);
    },
    linesFor(group) {
      const { text } = streams[streamName(group)];
      const isAside = last !== undefined && last.kind === "text" && last.hidden !== undefined;
      return (isAside && last !== undefined && last.text !== text && [text, last.text]) || [text];
    },
    endGroup(group) {
      if (group.word !== "") {
        last = undefined;
      }
      if (group.place === "properties" && group.word !== "") {
        endProperty(group.word, streams[streamName(group)].text);
      }
    },
    addTo(contents) {
      Object.keys(streams).forEach((name) => {
        const { text, kind, hidden, pieces } = streams[name as StreamName];
        addPart(contents, partOf(text.lines, kind, "", hidden));
        if (hidden !== undefined && hidden !== "names-in-properties") {
          addHidden(contents, hidden, "", pieces);
        }
      });
      addHidden(contents, "inserted-text", "", insertions);
      addHidden(contents, "names-in-properties", "", names.size);
    },
  };
}

/** What was deleted or is hidden, is so wherever it stands in what can be seen. */
function streamName({ place, isDeleted, isHidden }: RtfGroup): StreamName {
  if (place === "comments" || place === "properties") {
    return place;
  }
  const isShown = place === "margin" || place === "notes";
  return (isDeleted && "deleted") || (isHidden && "hidden") || (isShown && place) || "text";
}
