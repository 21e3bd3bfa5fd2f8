/** @jest-environment jsdom */
import { readFileSync } from "node:fs";

const page = readFileSync("src/taskpane/taskpane.html", "utf8");
const root = () => document.getElementById("root")!;

/** As a browser reports a file that it could not get: such an event does not bubble. */
function failToLoad(): void {
  const script = document.body.appendChild(document.createElement("script"));
  script.dispatchEvent(new Event("error"));
}

beforeAll(() => {
  jest.requireActual("../../src/taskpane/load-problem");
});

beforeEach(() => {
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(page)![1]!;
});

describe("a pane of which a file did not come", () => {
  test("is empty as long as nothing went wrong", () => {
    expect(root().textContent).toBe("");
  });

  test("says in both languages that nothing was checked", () => {
    failToLoad();
    const paragraphs = Array.from(root().querySelectorAll("[role=alert] p"));
    expect(paragraphs.map((one) => one.getAttribute("lang"))).toEqual(["en-GB", "cy-GB"]);
    expect(root().textContent).toMatch(/did not check\s+this message.*ni wiriodd y neges hon/s);
  });

  test("says it once, whatever else fails", () => {
    failToLoad();
    failToLoad();
    expect(root().querySelectorAll("h1")).toHaveLength(1);
  });

  test("leaves a pane alone that is drawn", () => {
    root().innerHTML = "<main>418 people</main>";
    failToLoad();
    expect(root().textContent).toBe("418 people");
  });
});
