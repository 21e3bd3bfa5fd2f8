import { isDark, type OfficeTheme, watchOfficeTheme } from "../../src/taskpane/office-theme";

describe("isDark", () => {
  test.each<[situation: string, theme: OfficeTheme | undefined]>([
    ["an Outlook without themes", undefined],
    ["a theme of which nothing is said", {}],
    ["a flag that is no flag", { isDarkTheme: "#000001" }],
    ["a background that is no colour", { bodyBackgroundColor: "black" }],
    ["a background of other digits", { bodyBackgroundColor: "#12345" }],
    ["a number", { bodyBackgroundColor: 0 }],
  ])("does not know of %s", (_situation, theme) => {
    expect(isDark(theme)).toBeUndefined();
  });

  test.each<[situation: string, theme: OfficeTheme, isItDark: boolean]>([
    ["the flag", { isDarkTheme: true }, true],
    ["the flag before the colour", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
    ["a black background", { bodyBackgroundColor: "#262626" }, true],
    ["a white background", { bodyBackgroundColor: "#FFFFFF" }, false],
    ["a colour without its sign", { bodyBackgroundColor: "f3f2f1" }, false],
    [
      "a flag that office.js made a colour",
      { isDarkTheme: "#000001", bodyBackgroundColor: "#1f1f1f" },
      true,
    ],
  ])("goes by %s", (_situation, theme, isItDark) => {
    expect(isDark(theme)).toBe(isItDark);
  });
});

describe("watchOfficeTheme", () => {
  const EventType = { OfficeThemeChanged: "officeThemeChanged" };

  test("tells of the theme that Outlook changes to, until it is stopped", () => {
    const handlers = new Map<string, (event: { officeTheme?: OfficeTheme }) => void>();
    const mailbox = {
      addHandlerAsync: (type: string, handler: (event: object) => void) =>
        void handlers.set(type, handler),
      removeHandlerAsync: (type: string) => void handlers.delete(type),
    };
    const seen: unknown[] = [];
    const stop = watchOfficeTheme({ context: { mailbox }, EventType }, (theme) => seen.push(theme));
    handlers.get("officeThemeChanged")?.({ officeTheme: { isDarkTheme: true } });
    expect(seen).toEqual([{ isDarkTheme: true }]);
    stop();
    expect(handlers.size).toBe(0);
  });

  test.each([
    ["does not know the event", { context: { mailbox: { addHandlerAsync: jest.fn() } } }],
    ["has no handlers", { context: { mailbox: {} }, EventType }],
    ["has no mailbox", { context: {}, EventType }],
    [
      "refuses",
      {
        context: {
          mailbox: {
            addHandlerAsync: () => {
              throw new Error("not in this client");
            },
          },
        },
        EventType,
      },
    ],
  ])("is no trouble where Outlook %s", (_situation, office) => {
    expect(() => watchOfficeTheme(office, () => {})()).not.toThrow();
  });
});
