import { fieldsPerhapsCut, isPerhapsCollapsed } from "../../src/outlook/sent-limits";
import { draftTo, residents } from "../support/builders";

test.each([0, 1, 8, 19, 21, 99, 101, 418, 499, 501, 999])(
  "%d people are all there are: no client stops at that number",
  (count) => {
    expect(fieldsPerhapsCut(draftTo({ to: residents(count) }))).toEqual([]);
  },
);

test.each([20, 100, 500, 1000])("of %d people there may be more", (count) => {
  expect(fieldsPerhapsCut(draftTo({ to: residents(count) }))).toEqual(["to"]);
});

test("each field is looked at by itself", () => {
  const draft = draftTo({ to: residents(15), cc: residents(20, "cc"), bcc: residents(5, "bcc") });
  expect(fieldsPerhapsCut(draft)).toEqual(["cc"]);
  expect(isPerhapsCollapsed(draft)).toBe(true);
});

test("who opened the whole list is not told to", () => {
  expect(isPerhapsCollapsed(draftTo({ to: residents(1000) }))).toBe(false);
});
