import type { Detector } from "../detector";
import { code, heading, isBehind } from "./naming";

const number = "(?:id|nos?|nums?|numbers?|ref(?:erence)?|#)";
const names =
  `(?:emp(?:loyee)?|staff|personnel|patient|pupil|student|client|tenant|detainee|custody person|nominal|member(?:ship)?|service user) ?${number}|` +
  "account (?:id|ref)|payroll|u[pl]n|rhif (?:staff|gweithiwr|cyflogai|cyflogres|disgybl|myfyriwr|claf|aelod|cleient)";

/** Right before the number. Further off, "patient" and "staff" stand near all sorts of numbers. */
const label = new RegExp(`\\b(?:${names})(?: ${number})?(?: is| yw)?\\W{1,3}$`, "i");

/**
 * Number under which an employer, a school, a hospital or a landlord keeps somebody. They are written
 * in all ways, so it takes a label right before it, or the head of a column. What may be a year is none.
 */
export const personNumber: Detector = {
  kind: "person-number",
  begins: "d0:4-12: ,.a$|123:3-12: ,.a$",
  pattern: /(?!(?:19|20)\d\d\b)[A-Z]{0,3}\d{3,12}[A-Z]{0,2}/iy,
  check: (text, start) => (isBehind(label, text, start) && 2) || 0,
  alone: 2,
  column: heading(`${names}|person id`),
  loose: code(3, 14),
};
