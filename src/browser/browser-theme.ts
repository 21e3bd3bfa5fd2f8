import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";

/** Whether the browser is dark. Follows it. */
export function useBrowserIsDark(): boolean {
  return useSyncExternalStore(watch, isNowDark);
}

/** Fluent's theme, and the browser's own parts of the page with it. */
export function useThemeFor(isDark: boolean): Theme {
  useEffect(() => {
    // The bars for scrolling are the browser's own, and belong to no element of ours.
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark ? webDarkTheme : webLightTheme;
}

const preference = () => window.matchMedia("(prefers-color-scheme: dark)");

function isNowDark(): boolean {
  return preference().matches;
}

function watch(onChange: () => void): () => void {
  const theme = preference();
  theme.addEventListener("change", onChange);
  return () => theme.removeEventListener("change", onChange);
}
