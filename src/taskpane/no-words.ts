import type { Language } from "../core/policy/language";

/** All that the pane can say before it has its words: in every language, for it may not know which. */
const sentences: Readonly<Record<Language, string>> = {
  "en-GB":
    "Second Look could not start, and did not check this message. Close this pane and open it again.",
  "cy-GB":
    "Ni allai Second Look ddechrau, ac ni wiriodd y neges hon. Caewch y cwarel hwn a'i agor eto.",
};

/** Says that nothing was checked. An empty pane would look like a clean draft. */
export function sayWithoutWords(root: HTMLElement): void {
  const main = document.createElement("main");
  const heading = document.createElement("h1");
  heading.textContent = "Second Look";
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  for (const [language, sentence] of Object.entries(sentences)) {
    const paragraph = document.createElement("p");
    paragraph.lang = language;
    paragraph.textContent = sentence;
    alert.append(paragraph);
  }
  main.append(heading, alert);
  main.style.fontFamily = "sans-serif";
  root.replaceChildren(main);
}
