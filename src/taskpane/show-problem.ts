/**
 * Says that nothing was checked, where the pane is empty: that would look like a clean draft. What it
 * says stands in the page, in every language, for the words of the pane may be what did not come.
 */
export function showProblem(): void {
  const root = document.getElementById("root");
  const words = document.getElementById("load-problem");
  if (root?.childElementCount === 0 && words instanceof HTMLTemplateElement) {
    root.append(words.content.cloneNode(true)); // React takes it away, should it come after all.
  }
}
