import { inCodePage } from "../bytes/code-pages";
import { type RtfFonts, rtfFonts } from "./rtf-fonts";
import { type RtfGroup, type RtfGroups, rtfGroups } from "./rtf-group";
import type { RtfObjects } from "./rtf-objects";
import type { RtfParts } from "./rtf-parts";
import type { RtfEvents } from "./rtf-tokens";
import { endsParagraph, placeOf, type RtfPlace, written } from "./rtf-words";

/** What is being read of a file in Rich Text Format. */
interface Progress {
  readonly bytes: Uint8Array;
  readonly parts: RtfParts;
  readonly groups: RtfGroups;
  readonly objects: RtfObjects;
  readonly fonts: RtfFonts;
  /** Characters still to be passed over, for they only repeat one in Unicode. */
  spares: number;
}

/** Gives the text of a file, as it is gone through, to its parts. */
export function rtfText(bytes: Uint8Array, parts: RtfParts, objects: RtfObjects): RtfEvents {
  const groups = rtfGroups();
  const progress = { bytes, parts, objects, groups, fonts: rtfFonts(), spares: 0 };
  return {
    open() {
      progress.spares = 0;
      groups.open();
    },
    close() {
      progress.spares = 0;
      const group = groups.now();
      parts.endGroup(group);
      objects.endGroup(group);
      groups.close();
    },
    control: (word, value) => readControl(progress, word, value),
    text: (start, end) => readText(progress, start, end),
  };
}

function readText(progress: Progress, start: number, end: number): void {
  const { bytes, parts, objects, groups } = progress;
  const group = groups.now();
  const from = Math.min(end, start + progress.spares);
  progress.spares -= from - start;
  if (group.place === "object") {
    objects.add(start, end);
  } else if (group.place !== "none" && group.place !== "fonts") {
    parts.add(group, inCodePage(bytes, from, end, group.page));
  }
  group.isFresh = false;
}

function readControl(progress: Progress, word: string, value: number | undefined): void {
  const { groups, fonts } = progress;
  const group = groups.now();
  if (word === "*") {
    group.isOptional = true;
    return;
  }
  if (group.isFresh) {
    settlePlace(group, word);
    group.isFresh = false;
  }
  if (group.place === "fonts") {
    fonts.read(word, value || 0);
  } else if (group.place !== "none" && group.place !== "object") {
    readWord(progress, group, word, value);
  }
}

/** By its first word. In a group that is left out, only its other form in Unicode counts. */
function settlePlace(group: RtfGroup, word: string): void {
  const place = placeOf.get(word);
  if (word === "upr") {
    group.twice = group.place;
    group.place = "none";
  } else if (word === "ud" && group.twice !== undefined) {
    group.place = group.twice;
  } else if (group.place !== "none" && (place !== undefined || group.isOptional)) {
    group.word = word;
    group.place = placeWithin(group.place, place || "none");
  }
}

function placeWithin(outer: RtfPlace, place: RtfPlace): RtfPlace {
  return (place === "text" && outer) || place;
}

function readWord(
  progress: Progress,
  group: RtfGroup,
  word: string,
  value: number | undefined,
): void {
  const { parts, fonts } = progress;
  const isOn = value !== 0;
  const text = textOf(progress, group, word, value);
  if (text !== undefined) {
    parts.add(group, text);
  } else if (endsParagraph.has(word)) {
    parts.linesFor(group).forEach((lines) => lines.endParagraph(group.isInTable));
  } else if (word === "cell") {
    parts.linesFor(group).forEach((lines) => lines.endCell());
  } else if (word === "row") {
    parts.linesFor(group).forEach((lines) => lines.endRow());
  } else if (word === "f" || word === "plain" || word === "ansicpg") {
    group.page = fonts.page(word, value || 0);
    group.isHidden = group.isHidden && word !== "plain";
  } else if (word === "uc") {
    group.spares = Math.max(0, Math.min(value || 0, 8));
  } else if (word === "v") {
    group.isHidden = isOn;
  } else if (word === "deleted") {
    group.isDeleted = isOn;
  } else if (word === "revised") {
    group.isInserted = isOn;
  } else if (word === "intbl" || word === "pard") {
    group.isInTable = word === "intbl";
  }
}

/** What a word writes; nothing where it is none that does. */
function textOf(
  progress: Progress,
  { page, spares }: RtfGroup,
  word: string,
  value: number | undefined,
): string | undefined {
  const isSpare = progress.spares > 0;
  progress.spares = Math.max(0, progress.spares - 1) * Number(word === "'");
  if (word === "u") {
    progress.spares = spares;
    return String.fromCharCode((value || 0) & 0xffff);
  }
  const plain = written.get(word);
  if (isSpare && (word === "'" || plain !== undefined)) {
    return "";
  }
  if (word === "'") {
    return inCodePage(Uint8Array.of(value || 0x20), 0, 1, page);
  }
  return plain;
}
