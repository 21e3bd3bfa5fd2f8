import { createRoot } from "react-dom/client";

import { saveFile } from "../browser/save-file";
import { policyStore } from "./document/policy-file";
import { today } from "./page/days";
import { EditorFrame } from "./page/EditorFrame";
import { workerLink } from "./worker-link";
import { editorEn } from "./words/words-en";

const download = (fileName: string, text: string) => saveFile(fileName, text, "application/json");

const newLink = () => workerLink(new Worker(new URL("./policy-worker.ts", import.meta.url)));

/** Draws the page once it knows what may be set; where the other thread does not come, it says so. */
async function draw(place: HTMLElement): Promise<void> {
  const root = createRoot(place);
  try {
    const desk = newLink();
    const facts = await desk.facts();
    const store = policyStore(desk, today);
    root.render(<EditorFrame {...{ store, desk, facts, newLink, download }} />);
  } catch {
    root.render(<p role="alert">{editorEn.notStarted}</p>);
  }
}

const place = document.getElementById("root");
if (place !== null) void draw(place);
