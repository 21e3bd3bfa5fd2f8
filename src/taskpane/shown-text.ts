/** Control and direction characters could turn an address around, or hide where it ends. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Text of the draft as the pane shows it: every character of it stands where it seems to stand. */
export function shownText(text: string): string {
  return text.replace(invisible, " ").replace(/\s+/g, " ").trim();
}
