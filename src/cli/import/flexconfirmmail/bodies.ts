import { type Fate, idle, inOrder, left, type ReadSource } from "../fate";
import { keyword } from "../keyword";
import { withoutExclusions } from "./exclusions";
import { linesOf } from "./lines";
import { type Setting, settingsOf } from "./settings";

/**
 * `UnsafeBodies.txt`: sections of any name, each with keywords, a message and more
 * (`unsafeBodiesParamDefs` in `src/web/config.mjs` of FlexConfirmMail/Outlook-Office-Addin). What
 * stands above the first heading counts for nothing there.
 */
export const readUnsafeBodies: ReadSource = (text) => {
  const lines = linesOf(text, (heading) => heading);
  const inSection = lines.said.filter(({ section = "" }) => section !== "");
  const { counting, fates } = settingsOf(inSection, isValid);
  return inOrder([
    ...lines.idle.map((line): Fate => ({ line, ...idle })),
    ...lines.said
      .filter(({ section = "" }) => section === "")
      .map(({ line }): Fate => ({ line, ...left(noHeading) })),
    ...fates,
    ...counting.flatMap(fatesOf),
  ]);
};

const noHeading =
  "FlexConfirmMail passed over what stands above the first heading. Put a heading such as [Names] before it, and import again.";

const keys = ["Keywords", "Message", "WarningType", "Language"];

function isValid(key: string, value: string): boolean {
  return keys.includes(key) && (key !== "Keywords" || value !== "");
}

function fatesOf({ line, key, value }: Setting): readonly Fate[] {
  if (key === "Keywords") {
    return keywordFates(line, value);
  }
  return [{ line, ...(value === "" ? idle : left(others[key] ?? "")) }];
}

const others: Readonly<Record<string, string>> = {
  Message: "Second Look says what it finds in its own words, in English and in Welsh.",
  WarningType:
    "No message is asked about or refused for a word alone. To refuse one, write a mail-flow rule in Exchange.",
  Language: "A word of a policy counts in whatever language Outlook is shown.",
};

function keywordFates(line: number, value: string): readonly Fate[] {
  const words = value.split(",").map((word) => ({ line, key: word.trim() }));
  const { remaining, fates } = withoutExclusions(words.filter(({ key }) => key !== ""));
  if (remaining.length === 0 && fates.length === 0) {
    return [{ line, ...idle }];
  }
  return [...fates, ...remaining.map(({ key }): Fate => ({ line, ...keyword(key) }))];
}
