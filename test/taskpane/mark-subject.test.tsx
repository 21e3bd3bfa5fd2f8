/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";

import { residents } from "../support/fake-recipients";
import { button, openPane } from "./open-pane";

const partner = { displayName: "", emailAddress: "reader@cps.example" };
const text =
  "As below.\n\nFrom: Ann <ann@force.example>\nSent: Monday\nTo: bob@force.example\nSubject: y\n\n" +
  "OFFICIAL-SENSITIVE\n\nThe text.\n";
const mark = "Mark the subject OFFICIAL-SENSITIVE";

describe("marking the subject", () => {
  test("puts it right, and is undone", async () => {
    const subjectNow = { text: "RE: Rota" };
    const { user } = await openPane({ to: [partner] }, { subjectNow, text });
    await user.click(button(mark));
    await screen.findByText("The subject now has the marking. Press Send again.");
    expect(subjectNow.text).toBe("RE: OFFICIAL-SENSITIVE: Rota");
    expect(screen.queryByRole("heading", { name: "Protective marking" })).not.toBeInTheDocument();
    await user.click(button("Undo"));
    await screen.findByText(/^The subject is as it was\./);
    expect(subjectNow.text).toBe("RE: Rota");
    expect(button(mark)).toBeVisible();
  });

  test("leaves a subject that was written anew since, when it is undone", async () => {
    const subjectNow = { text: "Rota" };
    const { user } = await openPane({ to: [partner] }, { subjectNow, text });
    await user.click(button(mark));
    await screen.findByText(/now has the marking/);
    subjectNow.text = "OFFICIAL-SENSITIVE: Rota for May";
    await user.click(button("Undo"));
    await screen.findByText(/has been changed since, so it is left as it is now\./);
    expect(subjectNow.text).toBe("OFFICIAL-SENSITIVE: Rota for May");
  });

  test("does not write over a subject that it has not seen", async () => {
    const subjectNow = { text: "Rota" };
    const { user } = await openPane({ to: [partner] }, { subjectNow, text });
    subjectNow.text = "Rota for May";
    await user.click(button(mark));
    await screen.findByText(/^The subject is not what it was when it was checked\./);
    expect(subjectNow.text).toBe("Rota for May");
  });

  test("says that the subject would be too long, and cuts nothing", async () => {
    const subjectNow = { text: "Rota ".repeat(50).trim() };
    const { user } = await openPane({ to: [partner] }, { subjectNow, text });
    await user.click(button(mark));
    await screen.findByText(/^With the marking, the subject would have more than 255 characters\./);
    expect(subjectNow.text).toHaveLength(249);
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
  });

  test("says that Outlook did not take it", async () => {
    const { user } = await openPane({ to: [partner] }, { subject: "Rota", text });
    await user.click(button(mark));
    await screen.findByText(/^Outlook did not take the new subject/);
  });

  test.each([
    ["the message is marked already", [partner], "OFFICIAL-SENSITIVE: Rota"],
    ["it goes to a stranger, whom no marking makes right", residents(1), "Rota"],
  ])("is not offered where %s", async (_why, to, subject) => {
    await openPane({ to }, { subject, text });
    expect(screen.queryByRole("button", { name: mark })).not.toBeInTheDocument();
  });
});
