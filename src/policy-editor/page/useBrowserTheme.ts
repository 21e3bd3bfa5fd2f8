import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";

/** Light or dark, as the browser is. */
export function useBrowserTheme(): Theme {
  const isDark = useSyncExternalStore(watch, isNowDark);
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
