import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";

import { isDark, type OfficeTheme, type ThemedOffice, watchOfficeTheme } from "./office-theme";

/** Outlook's theme, dark or light, and the browser's where Outlook says nothing. Follows both. */
export function useTheme(office: ThemedOffice): Theme {
  const [told, setTold] = useState<OfficeTheme>();
  const browserIsDark = useSyncExternalStore(watchBrowser, isBrowserDark);
  useEffect(() => watchOfficeTheme(office, setTold), [office]);
  const isNowDark = isDark(told ?? office.context.officeTheme) ?? browserIsDark;
  useEffect(() => {
    // The bars for scrolling are the browser's own, and belong to no element of ours.
    document.documentElement.style.colorScheme = isNowDark ? "dark" : "light";
  }, [isNowDark]);
  return isNowDark ? webDarkTheme : webLightTheme;
}

const browserTheme = () => window.matchMedia("(prefers-color-scheme: dark)");

function isBrowserDark(): boolean {
  return browserTheme().matches;
}

function watchBrowser(onChange: () => void): () => void {
  const theme = browserTheme();
  theme.addEventListener("change", onChange);
  return () => theme.removeEventListener("change", onChange);
}
