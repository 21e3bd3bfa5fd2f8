import { addHidden, addPart, partOf } from "../office-xml/contents";
import { type Lines, lineWriter } from "../office-xml/lines";
import { type OpenFile, walkPart } from "../office-xml/open-file";
import type { Visitor } from "../office-xml/walk";
import type { XmlScanner } from "../xml/scanner";
import type { SheetEntry } from "./sheet-entry";

/** The people who take part in discussions, by the ids that their remarks name. */
type Persons = ReadonlyMap<string, string>;

/** In characters: a longer one in each of many remarks would make any amount of text. */
const longestName = 255;

type Opened = Map<string, (scanner: XmlScanner) => void>;

const nothing: ReadonlySet<string> = new Set();

/** [MS-XLSX] 2.6.203. */
export function personsIn(open: OpenFile): Persons {
  const persons = new Map<string, string>();
  const opened: Opened = new Map();
  opened.set("person", (scanner) => {
    const name = scanner.attribute("displayName") || "";
    persons.set(scanner.attribute("id") || "", name.slice(0, longestName));
  });
  open.pack.related(open.pack.mainPart || "", "person").forEach(({ target }) => {
    walkPart(
      open,
      target,
      visitor(opened, new Map(), nothing, () => {}),
    );
  });
  return persons;
}

/** Adds the comments on a sheet, each with its author on a line. */
export function addRemarks(open: OpenFile, { name, part }: SheetEntry, persons: Persons): void {
  const { pack, contents, reading } = open;
  const lines = lineWriter(reading.limits.partText);
  const counted = { remarks: 0 };
  pack.related(part, "threadedComment").forEach(({ target }) => {
    walkPart(open, target, discussions(lines, counted, persons));
  });
  const hasDiscussions = counted.remarks > 0;
  pack.related(part, "comments").forEach(({ target }) => {
    walkPart(open, target, comments(lines, counted, hasDiscussions));
  });
  addPart(contents, partOf(lines, "notes", name, "comments"));
  addHidden(contents, "comments", name, counted.remarks);
}

/** [MS-XLSX] 2.6.204. */
function discussions(lines: Lines, counted: { remarks: number }, persons: Persons): Visitor {
  const opened: Opened = new Map();
  opened.set("threadedComment", (scanner) => {
    counted.remarks += 1;
    lines.add(`${persons.get(scanner.attribute("personId") || "") || ""}: `);
  });
  const closed = new Map([["threadedComment", () => lines.endParagraph()]]);
  return visitor(opened, closed, new Set(["text"]), (text) => lines.add(text));
}

/**
 * ECMA-376 part 1, 18.7. For older programs each discussion is repeated as a comment, whose author
 * begins with `tc=`.
 */
function comments(lines: Lines, counted: { remarks: number }, hasDiscussions: boolean): Visitor {
  const authors: string[] = [];
  let isRepeated = false;
  const opened: Opened = new Map();
  opened.set("author", () => authors.push(""));
  opened.set("comment", (scanner) => {
    const { [Number(scanner.attribute("authorId"))]: author = "" } = authors;
    isRepeated = hasDiscussions && author.startsWith("tc=");
    if (!isRepeated) {
      counted.remarks += 1;
      lines.add(`${author.slice(0, longestName)}: `);
    }
  });
  const closed = new Map([["comment", () => isRepeated || lines.endParagraph()]]);
  return visitor(opened, closed, new Set(["author", "t"]), (text, name) => {
    if (name === "author") {
      authors.push((authors.pop() || "") + text);
    } else if (!isRepeated) {
      lines.add(text);
    }
  });
}

function visitor(
  opened: Opened,
  closed: Visitor["closed"],
  textOf: ReadonlySet<string>,
  text: Visitor["text"],
): Visitor {
  return { opened, closed, skipped: new Set(["rPh"]), textOf, text };
}
