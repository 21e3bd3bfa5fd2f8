/**
 * Hands a text to the browser as a file. Whether it was taken is not told: Outlook's windows may block
 * it without a word (office-js issues #503, #1500, #3824), so it can be copied too.
 */
export function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // As long as the browser may ask where to put it.
}
