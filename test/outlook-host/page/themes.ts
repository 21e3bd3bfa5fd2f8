/** What Outlook says of its theme, if it says anything. */
export type Theme = "light" | "dark" | undefined;

/**
 * The themes this page can hand to the pane. By Microsoft's page on `Office.OfficeTheme` an add-in with
 * event-based activation is told nothing; others are, from Mailbox 1.14 on.
 */
export const themes: Readonly<Record<string, { readonly theme: Theme }>> = {
  "Not told: the browser's": { theme: undefined },
  Light: { theme: "light" },
  Dark: { theme: "dark" },
};

/** The name of the event on the wire of office.js. */
export const themeChanged = "officeThemeChanged";

/**
 * The details of the event: JSON text of colours as numbers, each of which office.js writes as `#rrggbb`
 * (outlook-web-16.01.debug.js, `OfficeThemeChangedEventArgs`). The colours themselves have no source.
 */
export function themeOnWire(theme: "light" | "dark"): string {
  const [background, foreground] = theme === "dark" ? [0x292929, 0xffffff] : [0xffffff, 0x242424];
  return JSON.stringify({
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  });
}
