import { showProblem } from "./show-problem";

// A file of the pane did not come, or did not run.
window.addEventListener("error", showProblem, { capture: true }); // That of a script does not bubble.
window.addEventListener("unhandledrejection", showProblem);
