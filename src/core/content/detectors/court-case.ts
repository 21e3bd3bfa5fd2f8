import type { Detector } from "../detector";
import { anyOf, code, heading } from "./naming";

/**
 * Reference of a case in a court: year, court, serial number and letter in a magistrates' court; in the
 * Crown Court a letter (trial, sentence, appeal), year and four digits. Source: Ministry of Justice,
 * bichard7-next-core. A word must name it: nobody publishes how its letter is reckoned.
 */
export const courtCase: Detector = {
  kind: "court-case",
  begins: "d0:2:/|1:8",
  pattern: /\d\d\/\d{4}\/\d{1,6}[A-HJ-NP-RT-Z]|[AST](?:19|20)\d{6}/iy,
  alone: 1,
  words: anyOf("court|case|crown|magistrate|hearing|trial|indictment|llys|achos"),
  column: heading("(?:court|trial|case) (?=[nr])"),
  loose: code(8, 13),
};
