import type { Detector } from "../detector";

/** Right before the number. Further off, "patient" and "staff" stand near all sorts of numbers. */
const label =
  /(?:\b(?:emp(?:loyee)?|staff|personnel|payroll|patient|pupil|student|client|tenant|detainee|custody person|nominal|member(?:ship)?|service user) ?(?:id|nos?|nums?|numbers?|ref(?:erence)?)|\baccount (?:id|ref)|\bpayroll|\bup[ln]|\brhif (?:staff|gweithiwr|cyflogai|cyflogres|disgybl|myfyriwr|claf|aelod|cleient))(?: is| yw)?\W{1,3}$/i;

/**
 * Number under which an employer, a school, a hospital or a landlord keeps somebody. They are written
 * in all ways, so it takes a label right before it, or the head of a column.
 */
export const personNumber: Detector = {
  kind: "person-number",
  begins: [
    { leads: ["digit", "zero"], digits: [4, 12], then: " ,.a$" },
    { leads: [1, 2, 3], digits: [3, 12], then: " ,.a$" },
  ],
  pattern: /[A-Z]{0,3}\d{3,12}[A-Z]{0,2}/iy,
  check(text, start) {
    return (label.test(text.slice(Math.max(0, start - 34), start)) && 2) || 0;
  },
  alone: 2,
  column:
    /^(?:(?:emp(?:loyee)?|staff|personnel|payroll|patient|pupil|student|client|tenant|detainee|(?:custody )?person|nominal|member(?:ship)?|service user) ?(?:id|nos?|nums?|numbers?|ref(?:erence)?|#)|account (?:id|ref)|payroll|up[ln]|rhif (?:staff|gweithiwr|cyflogai|cyflogres|disgybl|myfyriwr|claf|aelod|cleient))\.?$/i,
  loose: /^(?=\D{0,5}\d)[A-Z\d][A-Z\d/ -]{2,13}$/i,
};
