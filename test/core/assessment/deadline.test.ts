import { hoursUntil, noticeDeadline } from "../../../src/core/assessment/deadline";

const hour = 3600;
const at = (text: string) => Date.parse(text) / 1000;

test("the force has 72 hours, whatever days they fall on", () => {
  expect(noticeDeadline(at("2026-11-20T17:00:00Z"))).toBe(at("2026-11-23T17:00:00Z"));
});

test("they are hours, also where the clocks change", () => {
  expect(noticeDeadline(at("2026-10-24T12:00:00+01:00"))).toBe(at("2026-10-27T11:00:00Z"));
});

test.each([
  ["at the beginning", 72 * hour, 72],
  ["a second later", 72 * hour - 1, 71],
  ["in the last hour", 1, 0],
  ["at the end", 0, 0],
  ["a second too late", -1, -1],
])("%s, whole hours are counted", (_situation, left, hours) => {
  expect(hoursUntil(1_000_000, 1_000_000 - left)).toBe(hours);
});
