import { u32 } from "../../bytes/binary";
import type { ReadDocument } from "../../document";
import { addHidden, addPart, newContents, type Contents } from "../../office-xml/contents";
import { textPart } from "../../plain/text-part";
import type { Reading } from "../../reading";
import type { CompoundFile } from "../container";
import { addObjects } from "./objects";
import { presentationIn, type Presentation } from "./presentation";
import { stringsIn } from "./record-text";
import { recordsIn, recordStream, recordType, type RecordStream } from "./records";
import { slideIn, type Slide } from "./slide";

/** A presentation that is being read. */
interface OpenPresentation {
  readonly stream: RecordStream;
  readonly reading: Reading;
  readonly contents: Contents;
}

/** [MS-PPT] 2.3.2: what `headerToken` of the current user is where the slides are encrypted. */
const encryptedToken = 0xf3d1c4df;

/** [MS-PPT] 2.4.15.1: the headers and footers of slides, and not of notes. */
const ofSlides = 3;

const none = new Uint8Array(0);

/** Reads presentations of PowerPoint 97 to 2003. [MS-PPT]. */
export function readPpt(file: CompoundFile, reading: Reading): ReadDocument {
  const contents = newContents();
  const bytes = inFolder(file, "PowerPoint Document");
  const user = inFolder(file, "Current User");
  if (bytes.length === 0) {
    contents.troubles.push("no-reader");
  } else if (file.stream("EncryptedSummary") || u32(user, 12) === encryptedToken) {
    contents.troubles.push("encrypted");
  } else {
    const stream = recordStream(bytes, reading.limits.hasTime);
    addPresentation({ stream, reading, contents }, u32(user, 16));
  }
  return Object.assign({ format: "presentation" as const }, contents);
}

/** A presentation for two versions of PowerPoint has a folder for the newer. */
function inFolder(file: CompoundFile, name: string): Uint8Array {
  return file.stream(`PP97_DUALSTORAGE/${name}`) || file.stream(name) || none;
}

function addPresentation(open: OpenPresentation, edit: number): void {
  const { stream, reading, contents } = open;
  const presentation = presentationIn(stream, edit);
  const slides = presentation.slides.map(({ record, texts }) => slideIn(stream, record, texts));
  slides.forEach((slide, index) => addSlide(open, slide, String(index + 1)));
  addMargins(open, presentation, slides);
  addNotes(open, presentation);
  slides.forEach(({ comments }, index) => {
    addUnseen(open, "comments", String(index + 1), comments);
    addHidden(contents, "comments", String(index + 1), comments.length);
  });
  addObjects(stream, presentation, reading, contents);
  if (stream.left === 0) {
    contents.troubles.push((reading.limits.hasTime() && "damaged") || "out-of-time");
  } else if (presentation.isDamaged) {
    // PowerPoint 95 wrote other records under the same name.
    contents.troubles.push((contents.parts.length === 0 && "no-reader") || "damaged");
  }
}

/** What is at the foot of slides: of all of them, or of some. [MS-PPT] 2.4.15. */
function addMargins(
  { stream, contents, reading }: OpenPresentation,
  { document }: Presentation,
  slides: readonly Slide[],
): void {
  const margins = new Set<string>();
  for (const record of recordsIn(stream, document)) {
    if (record.type === recordType.headersAndFooters && record.instance === ofSlides) {
      stringsIn(stream, record).forEach((text) => margins.add(text));
    }
  }
  slides.forEach((slide) => slide.margins.forEach((text) => margins.add(text)));
  addPart(contents, textPart("margin", "", Array.from(margins).join("\n"), reading.limits));
}

function addNotes(open: OpenPresentation, { slides, notes }: Presentation): void {
  const { stream, contents } = open;
  const ids = slides.map(({ id }) => id);
  const before = contents.parts.length;
  for (const { record, texts } of notes) {
    const noted = slideIn(stream, record, texts);
    const number = ids.indexOf(noted.notedId) + 1;
    addUnseen(open, "notes", (number > 0 && String(number)) || "", noted.texts);
  }
  addHidden(contents, "notes", "", contents.parts.length - before);
}

/** A slide without words is a part all the same: it has a place in the order. */
function addSlide({ contents, reading }: OpenPresentation, slide: Slide, name: string): void {
  const part = textPart("slide", name, slide.texts.join("\n"), reading.limits);
  if (slide.isHidden) {
    contents.parts.push(Object.assign({ hidden: "hidden-slide" as const }, part));
    // Without words there are pictures on it.
    addHidden(contents, "hidden-slide", name, part.rows || 1);
  } else {
    contents.parts.push(part);
  }
}

function addUnseen(
  { contents, reading }: OpenPresentation,
  kind: "notes" | "comments",
  name: string,
  texts: readonly string[],
): void {
  const part = textPart("notes", name, texts.join("\n"), reading.limits);
  addPart(contents, Object.assign({ hidden: kind }, part));
}
