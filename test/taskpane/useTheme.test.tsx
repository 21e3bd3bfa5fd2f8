/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { act, renderHook } from "@testing-library/react";

import type { OfficeTheme, ThemedOffice } from "../../src/taskpane/office-theme";
import { useTheme } from "../../src/taskpane/useTheme";

/** The browser's theme, which jsdom has none of. */
class BrowserTheme extends EventTarget {
  matches = false;

  change(isDark: boolean): void {
    this.matches = isDark;
    this.dispatchEvent(new Event("change"));
  }
}

function open(browserIsDark: boolean, officeTheme?: OfficeTheme) {
  const browser = new BrowserTheme();
  browser.matches = browserIsDark;
  window.matchMedia = () => browser as unknown as MediaQueryList;
  let change: (event: { officeTheme: OfficeTheme }) => void = () => {};
  const office: ThemedOffice = {
    context: {
      ...(officeTheme && { officeTheme }),
      mailbox: {
        addHandlerAsync: (_type, handler) => {
          change = handler;
        },
      },
    },
    EventType: { OfficeThemeChanged: "officeThemeChanged" },
  };
  const { result } = renderHook(() => useTheme(office));
  return { result, browser, changeOffice: (theme: OfficeTheme) => change({ officeTheme: theme }) };
}

describe("useTheme", () => {
  test.each<
    [situation: string, browserIsDark: boolean, office: OfficeTheme | undefined, isDark: boolean]
  >([
    ["the browser's, where Outlook says nothing", true, undefined, true],
    ["light, where neither is dark", false, undefined, false],
    ["Outlook's before the browser's", true, { isDarkTheme: false }, false],
    ["Outlook's before the browser's, the other way", false, { isDarkTheme: true }, true],
  ])("begins with %s", (_situation, browserIsDark, office, isDark) => {
    const { result } = open(browserIsDark, office);
    expect(result.current).toBe(isDark ? webDarkTheme : webLightTheme);
    expect(document.documentElement.style.colorScheme).toBe(isDark ? "dark" : "light");
  });

  test("follows the browser", () => {
    const { result, browser } = open(false);
    act(() => browser.change(true));
    expect(result.current).toBe(webDarkTheme);
  });

  test("follows Outlook, and then no longer the browser", () => {
    const { result, browser, changeOffice } = open(false);
    act(() => changeOffice({ bodyBackgroundColor: "#1f1f1f" }));
    expect(result.current).toBe(webDarkTheme);
    expect(document.documentElement.style.colorScheme).toBe("dark");
    act(() => browser.change(false));
    expect(result.current).toBe(webDarkTheme);
    act(() => changeOffice({ bodyBackgroundColor: "#ffffff" }));
    expect(result.current).toBe(webLightTheme);
  });
});
