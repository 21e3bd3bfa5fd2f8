import { firstApology } from "../../../src/taskpane/sent/apology-text";
import { momentText } from "../../../src/taskpane/sent/moment-text";

const moment = Date.UTC(2026, 10, 23, 12, 5);
test("a Welsh apology has its day in Welsh", () => {
  expect(firstApology("cy-GB", new Date(moment)).text).toContain("atoch ar 23 Tachwedd 2026.");
  const { text } = firstApology("both", new Date(moment));
  expect(text).toContain("atoch ar 23 Tachwedd 2026.");
  expect(text).toContain("you on 23 November 2026.");
});

test("a moment is in one language, with its time zone", () => {
  expect(momentText(moment, "cy-GB")).toMatch(/^dydd Llun, 23 Tachwedd 2026 am 12:05 (?:UTC|GMT)$/);
  expect(momentText(moment, "en-GB")).toMatch(/^Monday,? 23 November 2026 at 12:05 (?:UTC|GMT)$/);
});
