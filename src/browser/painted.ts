/** How long a picture may take that comes at all, in milliseconds: nothing may wait for one for ever. */
const longestMilliseconds = 1000;

/**
 * Settles once what was drawn just now is on the screen. A page that nobody sees is not painted.
 *
 * The browser calls back right before it paints (HTML standard, "update the rendering"). React draws in
 * a task of its own, which may come behind the first callback; what is to wait comes behind the second.
 */
export function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, longestMilliseconds);
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
