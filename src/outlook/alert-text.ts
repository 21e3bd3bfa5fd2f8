/** Outlook's limit on the text of a Smart Alert, in UTF-16 units (docs: errorMessage). */
export const maxAlertLength = 500;

/** The pieces of an alert, each a whole sentence, the most important first. */
export interface AlertText {
  readonly sentences: readonly string[];
  /** Said instead of the sentences for which there is no room. */
  readonly more: (left: number) => string;
  /** Said last, always. */
  readonly closing: string;
}

/** How sentences become one text, in plain text or in markdown. */
export type Layout = (sentences: readonly string[], closing: string) => string;

/** More sentences than an alert has room for, were they ever so short. */
const most = 50;

/**
 * The longest text within the limit. It is cut between sentences, and says how many it left out.
 * `undefined` where not even the first has room.
 */
export function fitAlert(text: AlertText, layout: Layout): string | undefined {
  const { sentences, closing } = text;
  for (let kept = Math.min(sentences.length, most); kept > 0; kept -= 1) {
    const said = sentences.slice(0, kept);
    if (kept < sentences.length) {
      said.push(text.more(sentences.length - kept));
    }
    const whole = layout(said, closing);
    if (whole.length <= maxAlertLength) {
      return whole;
    }
  }
  return undefined;
}

export const plainLayout: Layout = (sentences, closing) => [...sentences, closing].join(" ");

/** Outlook's markdown: items of a list end in `\r`, other lines in `\n\n` (docs: errorMessageMarkdown). */
export const markdownLayout: Layout = ([first, ...others], closing) => {
  const blocks: string[] = [];
  if (first !== undefined) {
    blocks.push(`**${first}**`);
  }
  if (others.length > 0) {
    blocks.push(others.map((sentence) => `- ${sentence}\r`).join(""));
  }
  return [...blocks, closing].join("\n\n");
};
