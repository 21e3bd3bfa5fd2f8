/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { FindingList } from "../../src/taskpane/components/FindingList";
import { renderInEnglish } from "./in-english";

const findings = (count: number) =>
  Array.from({ length: count }, (_, at) => <section key={at}>{`finding ${at}`}</section>);
const shown = () => screen.getAllByText(/^finding/).length;

describe("the list of findings", () => {
  test("shows what a mail usually has, and no button", () => {
    renderInEnglish(<FindingList>{findings(20)}</FindingList>);
    expect(shown()).toBe(20);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  test("begins with the first of 200, and shows the rest to whoever asks", async () => {
    const user = userEvent.setup();
    renderInEnglish(<FindingList>{findings(200)}</FindingList>);
    expect(shown()).toBe(20);
    await user.click(screen.getByRole("button", { name: "Show all 200" }));
    expect(shown()).toBe(200);
    const button = screen.getByRole("button", { name: "Show fewer" });
    expect(button.nextElementSibling).toHaveTextContent("finding 20");
    await user.click(button);
    expect(shown()).toBe(20);
  });
});
