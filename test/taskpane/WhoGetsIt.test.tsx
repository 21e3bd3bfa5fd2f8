/** @jest-environment jsdom */
import "@testing-library/jest-dom";

import { screen } from "@testing-library/react";

import { Checking } from "../../src/taskpane/components/AssessmentPanel";
import { draftTo, listOf, mockshire, residents } from "../support/builders";
import { renderInEnglish } from "./in-english";

const organisation = { ...mockshire, domains: listOf("force.example") };

function show(to: readonly string[], known = organisation): readonly (string | null)[] {
  renderInEnglish(<Checking going={{ draft: draftTo({ to }), organisation: known }} />);
  return screen.getAllByRole("listitem").map((item) => item.textContent);
}

describe("whom the draft goes to, as long as it is checked", () => {
  test("stands below the heading, and has a name", () => {
    show(["ann@force.example"]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Checking this message…");
    expect(screen.getByRole("list", { name: "Who will get it" })).toBeInTheDocument();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  test("names the one outsider, and counts colleagues", () => {
    const to = ["ann@force.example", "bob@force.example", "jo@webmail.example"];
    expect(show(to)).toEqual([
      "webmail.example, outside: 1jo@webmail.example",
      "Your organisation: 2",
    ]);
  });

  test("counts a crowd and names nobody in it", () => {
    const to = residents(418).map((address) => address.replace(/@.*/, "@council.example"));
    expect(show(to)).toEqual(["council.example, outside: 418"]);
  });

  test("does not say outside where nobody knows which domains are the force's", () => {
    const nowhere = { ...organisation, domains: listOf() };
    expect(show(["jo@council.example"], nowhere)[0]).toContain("perhaps outside");
  });

  test("is not there before anybody is known", () => {
    renderInEnglish(<Checking />);
    expect(screen.queryByRole("list")).not.toBeInTheDocument();
  });
});
