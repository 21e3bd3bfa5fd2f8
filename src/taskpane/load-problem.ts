/**
 * Says so where the pane cannot be drawn: a file of it did not come, or did not run. An empty pane would
 * look like a clean draft. What it says stands in the page, for its words may be what did not come.
 */
function showProblem(): void {
  const root = document.getElementById("root");
  const words = document.getElementById("load-problem");
  if (root?.childElementCount === 0 && words instanceof HTMLTemplateElement) {
    root.append(words.content.cloneNode(true)); // React takes it away, should it come after all.
  }
}

window.addEventListener("error", showProblem, { capture: true }); // That of a script does not bubble.
window.addEventListener("unhandledrejection", showProblem);
