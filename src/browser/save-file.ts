/**
 * Hands a text to the browser as a file; it goes through no server. Whether it was taken is not told:
 * Outlook's windows may block it without a word (office-js issues #503, #1500, #3824).
 *
 * @param type such as `application/json`
 */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // As long as the browser may ask where to put it.
}
