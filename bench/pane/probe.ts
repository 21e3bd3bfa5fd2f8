/** What the probe saw of one opening of the pane; times in milliseconds of the wall clock. */
export interface Seen {
  /** Scripts that ran, by the names of their files without what is hashed. */
  readonly scripts: Record<string, number>;
  outlookAnswered?: number;
  /** "Checking this message…" */
  firstWords?: number;
  /** Who will get the mail is on the screen: the first that helps. */
  whoGetsIt?: number;
  /** The sentence of the first finding is on the screen. */
  sentence?: number;
}

declare global {
  interface Window {
    paneSeen?: Seen;
  }
}

/** What the pane's console says when the sentence is there. Asking for it would take time from the pane. */
export const sentenceSeen = "second-look: the first finding is drawn";

/** Runs in every frame before its scripts; watches the pane's and leaves the others alone. */
export function probe(sentenceSeen: string): void {
  if (!location.pathname.endsWith("/taskpane.html")) return;
  const now = () => performance.timeOrigin + performance.now();
  const seen: Seen = { scripts: {} };
  window.paneSeen = seen;
  const onLoaded = ({ target }: Event) => {
    if (!(target instanceof HTMLScriptElement)) return;
    const file = new URL(target.src).pathname.split("/").pop() ?? "";
    seen.scripts[file.replace(/\.[0-9a-f]{8}\./, ".")] = now();
    if (file === "office.js") void Office.onReady().then(() => (seen.outlookAnswered = now()));
  };
  document.addEventListener("load", onLoaded, { capture: true });
  // Ahead of the pane's own next task, which also waits for that painting.
  const afterPaint = (run: () => void) =>
    requestAnimationFrame(() => void scheduler.postTask(run, { priority: "user-blocking" }));
  let isSeen = false;
  let isGoingSeen = false;
  new MutationObserver(() => {
    if (document.querySelector("h1") !== null) seen.firstWords ??= now();
    if (!isGoingSeen && document.querySelector("h2 + ul li") !== null) {
      isGoingSeen = true;
      afterPaint(() => (seen.whoGetsIt = now()));
    }
    if (!isSeen && document.querySelector("section p") !== null) {
      isSeen = true;
      afterPaint(() => {
        seen.sentence = now();
        console.debug(sentenceSeen);
      });
    }
  }).observe(document, { childList: true, subtree: true });
}
