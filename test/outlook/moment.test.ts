import { dayOf, moment } from "../../src/outlook/moment";

describe("the moment", () => {
  test.each([
    [new Date(2026, 0, 5, 23, 59), "2026-01-05"],
    [new Date(2026, 10, 23), "2026-11-23"],
  ])("is a day of the sender's own clock: %s", (date, day) => {
    expect(dayOf(date)).toBe(day);
  });

  test("counts seconds, and no part of one", () => {
    expect(moment(new Date(1_700_000_000_999))).toMatchObject({ seconds: 1_700_000_000 });
  });
});
