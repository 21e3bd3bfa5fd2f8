/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { webLightTheme } from "@fluentui/react-components";
import { screen } from "@testing-library/react";

import { newMemory } from "../../src/core/memory/memory";
import { App } from "../../src/taskpane/App";
import { residents } from "../support/builders";
import { FakeRecipients } from "../support/fake-recipients";
import { policyFrom } from "../support/policies";
import { type FakeDraft, fakeOutlook } from "./fake-outlook";
import { renderInEnglish } from "./in-english";

async function open(mode: string, people: number, draft: FakeDraft = {}) {
  const policy = policyFrom({ organisation: { domains: ["force.example"] }, mode });
  const recipients = new FakeRecipients({
    to: residents(people).map((emailAddress) => ({ emailAddress, displayName: "" })),
  });
  const outlook = fakeOutlook(recipients, draft);
  renderInEnglish(<App outlook={outlook} policy={{ ok: true, policy }} theme={webLightTheme} />);
  await screen.findByRole("button", { name: "Check again" });
}

const memory = (mails: number, asked: number) => ({
  ...newMemory("AbCdEfGhIjKlMnOp", 1),
  counted: { mails, asked },
});

test("a policy that only observes says how often it would have asked, and not what", async () => {
  await open("observe", 12, { memory: memory(340, 12) });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "Nothing needs to be put right",
  );
  expect(screen.getByText(/on trial. It would have asked \w+ questions? here/)).toBeVisible();
  expect(screen.getByText("Sent so far: 340. It would have asked about: 12.")).toBeVisible();
});

test("says so of a mail that it would not have asked about", async () => {
  await open("observe", 0);
  expect(screen.getByText(/on trial. It would have asked nothing here/)).toBeVisible();
  expect(screen.queryByText(/Sent so far/)).not.toBeInTheDocument();
});

test.each(["advise", "enforce"])(
  "a policy that does not observe (%s) says nothing of it",
  async (mode) => {
    await open(mode, 12, { memory: memory(340, 12) });
    expect(screen.queryByText(/on trial/)).not.toBeInTheDocument();
    expect(screen.queryByText(/Sent so far/)).not.toBeInTheDocument();
  },
);
