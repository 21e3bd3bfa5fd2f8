import { type Fate, idle, left } from "../fate";
import type { Line, Lines } from "./lines";

/** A setting that counts: `key = value`, and its line. */
export interface Setting {
  readonly line: number;
  readonly key: string;
  readonly value: string;
}

export interface Settings {
  readonly counting: readonly Setting[];
  readonly fates: readonly Fate[];
}

/**
 * Reads lines of `key = value` as `src/web/config-loader.mjs` of FlexConfirmMail/Outlook-Office-Addin
 * does: an unknown key and a value that cannot be read count for nothing, and of two values of one key
 * the last one counts.
 */
export function settingsOf(
  lines: Lines["said"],
  isValid: (key: string, value: string) => boolean,
): Settings {
  const fates: Fate[] = [];
  const counting = new Map<string, Setting>();
  for (const line of lines) {
    const setting = settingOf(line);
    if (setting === undefined || !isValid(setting.key, setting.value)) {
      fates.push({ line: line.line, ...left(unreadable) });
      continue;
    }
    const place = `${line.section ?? ""}\n${setting.key}`;
    const earlier = counting.get(place);
    if (earlier !== undefined) {
      fates.push({ line: earlier.line, ...idle });
    }
    counting.set(place, setting);
  }
  return { counting: [...counting.values()], fates };
}

function settingOf({ line, text }: Line): Setting | undefined {
  const [, key, value] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  return key === undefined || value === undefined
    ? undefined
    : { line, key: key.trim(), value: value.trim() };
}

const unreadable =
  "FlexConfirmMail knows no such setting, or cannot read its value, and passed over it. Check the spelling; upper and lower case differ.";

/** `undefined` where it is neither. */
export function truthOf(value: string): boolean | undefined {
  if (/^(?:yes|true|on|1)$/i.test(value)) return true;
  return /^(?:no|false|off|0)$/i.test(value) ? false : undefined;
}
