/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { webLightTheme } from "@fluentui/react-components";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { App } from "../../src/taskpane/App";
import { FakeRecipients, residents } from "../support/fake-recipients";
import { policyFrom } from "../support/policies";
import { fakeOutlook } from "./fake-outlook";
import { renderInEnglish } from "./in-english";

jest.mock("../../src/taskpane/components/AcknowledgeForm", () => {
  throw new Error("The web server does not answer.");
});

const policy = policyFrom({ organisation: { name: "the force", domains: ["force.example"] } });

test("a form that does not come says so, and can be asked for again", async () => {
  const outlook = fakeOutlook(new FakeRecipients({ to: residents(10) }));
  const user = userEvent.setup();
  renderInEnglish(<App outlook={outlook} policy={{ ok: true, policy }} theme={webLightTheme} />);
  const [button] = await screen.findAllByRole("button", { name: "It is right as it is…" });
  await user.click(button!);
  expect(await screen.findByText(/could not be opened/)).toBeVisible();
  expect(button).toBeVisible();
  expect(button).not.toHaveAttribute("aria-disabled", "true");
});
