import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { plainDesk } from "../../src/policy-editor/document/desk";
import { policyStore } from "../../src/policy-editor/document/policy-file";
import { EditorFrame } from "../../src/policy-editor/page/EditorFrame";
import type { WorkerLink } from "../../src/policy-editor/worker-link";
import { promisedLink } from "./promised-desk";

/** The editor with a policy open, all of it in one thread. */
export async function openEditor(
  policy: object | string,
  newLink: () => WorkerLink = promisedLink,
) {
  const light = { matches: false, addEventListener() {}, removeEventListener() {} };
  Object.assign(window, { matchMedia: () => light }); // jsdom has no media.
  const user = userEvent.setup();
  const desk = promisedLink();
  const store = policyStore(desk, () => "2026-11-23");
  const saved: string[] = [];
  const download = (_: string, text: string) => void saved.push(text);
  const facts = plainDesk.facts();
  render(<EditorFrame {...{ store, desk, facts, newLink, download }} />);
  const text = typeof policy === "string" ? policy : JSON.stringify(policy, null, 2);
  const file = new File([text], "policy.json");
  // jsdom's files have no `arrayBuffer`.
  file.arrayBuffer = () => Promise.resolve(new TextEncoder().encode(text).buffer);
  await user.upload(screen.getByLabelText("Open a policy file", { selector: "input" }), file);
  await screen.findByRole("tab", { name: "Text" });
  const part = (name: string) => user.click(screen.getByRole("tab", { name }));
  return { user, store, saved, part };
}
