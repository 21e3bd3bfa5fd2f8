/**
 * The language that Outlook seems to be shown in, before office.js can say. The web hands office.js a line
 * such as `Outlook|Web|16.01|cy-GB|…` in the address or the name of the frame. Nobody documents it, so it
 * is a guess, and so is the browser's own language in its place.
 */
export function guessedLanguage(
  { search }: Pick<Location, "search">,
  frameName: string,
  browserLanguage: string,
): string {
  const handed = `${search.replace(/%7c/gi, "|").replace(/%24/g, "$")} ${frameName}`;
  const [, language] = /Outlook[|$][^|$]*[|$][^|$]*[|$]([a-z-]+)[|$]/i.exec(handed) ?? [];
  return language ?? browserLanguage;
}
