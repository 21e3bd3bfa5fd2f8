/** @jest-environment jsdom */

import { sayWithoutWords } from "../../src/taskpane/no-words";

test("without its words, the pane says in both languages that nothing was checked", () => {
  const root = document.createElement("div");
  root.textContent = "Checking";
  sayWithoutWords(root);
  const alert = root.querySelector("main [role=alert]");
  const paragraphs = Array.from(root.querySelectorAll("p"));
  expect(paragraphs.map(({ lang }) => lang)).toEqual(["en-GB", "cy-GB"]);
  expect(alert?.textContent).toMatch(/did not check this message\..*ni wiriodd y neges hon\./);
  expect(root.textContent).not.toContain("Checking");
});
