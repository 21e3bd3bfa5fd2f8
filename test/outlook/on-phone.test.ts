import { isOnPhone } from "../../src/outlook/on-phone";
import { recipientReadLimit } from "../../src/outlook/recipient-limits";

function onPlatform(platform: unknown): void {
  const requirements = { isSetSupported: () => true };
  Object.assign(globalThis, { Office: { context: { platform, requirements } } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each([
  ["iOS", true, 100],
  ["Android", true, 100],
  ["PC", false, 1000],
  ["Mac", false, 1000],
  ["OfficeOnline", false, 1000],
  [undefined, false, 1000],
])("%s is a phone: %s, and tells of %d people in a field", (platform, expected, limit) => {
  onPlatform(platform);
  expect(isOnPhone()).toBe(expected);
  expect(recipientReadLimit()).toBe(limit);
});

test("where there is no Office, it is no phone", () => {
  expect(isOnPhone()).toBe(false);
  expect(recipientReadLimit()).toBe(500);
});
