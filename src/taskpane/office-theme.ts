/**
 * What Outlook says of its theme: `Office.OfficeTheme`, from Mailbox 1.14 on. By its page it is not
 * supported in an add-in with event-based activation, as this one is
 * (https://learn.microsoft.com/javascript/api/office/office.officetheme). So all of it may be missing,
 * and an event of an office.js of 2022 turns each part into a colour.
 */
export interface OfficeTheme {
  readonly isDarkTheme?: unknown;
  readonly bodyBackgroundColor?: unknown;
}

/** Whether Outlook is dark, if it says so. */
export function isDark(theme: OfficeTheme | undefined): boolean | undefined {
  if (typeof theme?.isDarkTheme === "boolean") {
    return theme.isDarkTheme;
  }
  const background = theme?.bodyBackgroundColor;
  const [, ...parts] = colour.exec(typeof background === "string" ? background : "") ?? [];
  if (parts.length === 0) {
    return undefined;
  }
  const [red = 0, green = 0, blue = 0] = parts.map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/** The part of Office that knows the theme. */
export interface ThemedOffice {
  readonly context: {
    readonly officeTheme?: OfficeTheme;
    readonly mailbox?: {
      addHandlerAsync?(type: string, handler: (event: ThemeEvent) => void): void;
      removeHandlerAsync?(type: string): void;
    };
  };
  /** `Office.EventType`: an older client lacks the newer names. */
  readonly EventType?: { readonly OfficeThemeChanged?: string };
}

interface ThemeEvent {
  readonly officeTheme?: OfficeTheme;
}

/** Tells when Outlook changes its theme, as far as it does. Returns the way to stop. */
export function watchOfficeTheme(
  { context, EventType }: ThemedOffice,
  onChange: (theme: OfficeTheme | undefined) => void,
): () => void {
  const type = EventType?.OfficeThemeChanged;
  const { mailbox } = context;
  if (type === undefined || mailbox?.addHandlerAsync === undefined) {
    return () => {};
  }
  try {
    mailbox.addHandlerAsync(type, ({ officeTheme }) => onChange(officeTheme));
  } catch {
    return () => {}; // This client knows the name and not the event. The browser still tells.
  }
  return () => mailbox.removeHandlerAsync?.(type);
}
