import { readNumber, writeNumber } from "./base64";
import { type Crowd, crowdWidth, readCrowd, writeCrowd } from "./crowd";

/** What is remembered of one mail to a group: how it was sent, and nothing of what it said. */
export interface SentShape {
  /** Digest of the subject, by `subjectDigest`. */
  readonly subject: string;
  /** When Send was pressed, in minutes since 1970. */
  readonly minute: number;
  /** People outside the organisation in To and Cc. */
  readonly visible: number;
  /** People outside the organisation in Bcc. */
  readonly hidden: number;
  /** Those in To and Cc. */
  readonly crowd: Crowd;
  /** Digest of the draft's own mark, by `draftDigest`. Empty where it has none. */
  readonly draft: string;
}

/** Smaller groups are not remembered, so no rule can ask about them. */
export const smallestGroup = 3;

/** How long a mail that went to a group in Bcc can matter to a later one. */
const daysKept = 14;

/** How long one that did not can matter, in minutes: only another batch is compared with it. */
export const minutesKept = 24 * 60;

/** Of shapes. The oldest go first. */
const kept = 40;

/** Digits of each property. 18 bits count to 262,143; 30 bits hold the minutes of two millennia. */
const widths = { subject: 8, minute: 5, visible: 3, hidden: 3, crowd: crowdWidth, draft: 4 };
const shapeWidth = 47;
const noDraft = "----";

/**
 * The shapes that can still matter, and this one in the place of any of the same draft. Where there are
 * too many, the oldest go.
 */
export function withShape(shapes: readonly SentShape[], shape: SentShape): readonly SentShape[] {
  const isOther = (one: SentShape) => one.draft === "" || one.draft !== shape.draft;
  return stillMattering(shapes, shape.minute).filter(isOther).concat(shape).slice(-kept);
}

/** Those that are not too old, nor of a time to come. */
export function stillMattering(shapes: readonly SentShape[], minute: number): SentShape[] {
  return shapes.filter((one) => {
    const age = minute - one.minute;
    return age >= -minutesAhead && age <= oldest(one);
  });
}

/** How far ahead another clock may be: Kerberos asks of those of one Windows domain to agree so far. */
export const minutesAhead = 5;

function oldest({ hidden }: SentShape): number {
  if (hidden >= smallestGroup) {
    return daysKept * 24 * 60;
  }
  return minutesKept;
}

/** 47 characters each, one after another. */
export function writeShapes(shapes: readonly SentShape[]): string {
  return shapes.map(writeShape).join("");
}

/** `undefined` where the text was not written by `writeShapes`. */
export function readShapes(text: string): readonly SentShape[] | undefined {
  if (text.length % shapeWidth !== 0 || text.length > kept * shapeWidth) {
    return undefined;
  }
  const shapes: SentShape[] = [];
  for (let at = 0; at < text.length; at += shapeWidth) {
    const shape = readShape(text.slice(at, at + shapeWidth));
    if (shape === undefined) {
      return undefined;
    }
    shapes.push(shape);
  }
  return shapes;
}

function writeShape({ subject, minute, visible, hidden, crowd, draft }: SentShape): string {
  return [
    subject,
    writeNumber(minute, widths.minute),
    writeNumber(visible, widths.visible),
    writeNumber(hidden, widths.hidden),
    writeCrowd(crowd),
    draft || noDraft,
  ].join("");
}

function readShape(text: string): SentShape | undefined {
  let at = 0;
  const next = (width: number) => {
    at += width;
    return text.slice(at - width, at);
  };
  const subject = next(widths.subject);
  const minute = readNumber(next(widths.minute));
  const visible = readNumber(next(widths.visible));
  const hidden = readNumber(next(widths.hidden));
  const crowd = readCrowd(next(widths.crowd));
  const draft = next(widths.draft).replace(noDraft, "");
  if (minute === undefined || visible === undefined || hidden === undefined || !crowd) {
    return undefined;
  }
  return { subject, minute, visible, hidden, crowd, draft };
}
