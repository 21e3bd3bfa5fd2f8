import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import { useBrowserIsDark, useThemeFor } from "../browser/browser-theme";
import { isDark, type OfficeTheme, type ThemedOffice, watchOfficeTheme } from "./office-theme";

/** Outlook's theme, dark or light, and the browser's where Outlook says nothing. Follows both. */
export function useTheme(office: ThemedOffice): Theme {
  const [told, setTold] = useState<OfficeTheme>();
  const browserIsDark = useBrowserIsDark();
  useEffect(() => watchOfficeTheme(office, setTold), [office]);
  return useThemeFor(isDark(told ?? office.context.officeTheme) ?? browserIsDark);
}
