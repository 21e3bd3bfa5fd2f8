/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";

import { residents } from "../support/fake-recipients";
import { button, openPane } from "./open-pane";

jest.mock("../../src/taskpane/components/MailMergeGuide", () => {
  throw new Error("the network is gone");
});

test("the guide to mail merge says that it could not be loaded", async () => {
  const { user } = await openPane({ to: residents(50) });
  await user.click(button("How to use mail merge"));
  expect(await screen.findByText(/^The guide could not be loaded\./)).toBeVisible();
  await user.click(button("Close the guide"));
  expect(button("How to use mail merge")).toBeVisible();
});
