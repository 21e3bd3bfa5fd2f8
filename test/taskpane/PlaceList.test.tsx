/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";

import type { DetailKind } from "../../src/core/content/detector";
import type { DetailRange, Reason } from "../../src/core/content/personal-details";
import { PlaceList } from "../../src/taskpane/components/PlaceList";
import { type SensitivePlace, sensitivePlaces } from "../../src/taskpane/sensitive-places";
import { draftTo } from "../support/builders";
import { renderInEnglish } from "./in-english";

HTMLCanvasElement.prototype.getContext = () => null; // jsdom has no canvas, and axe does without.

const place: SensitivePlace = {
  masked: ["S••• T•••••••••", "12/••/••••", "SA3• •••"],
  kinds: new Map<Reason, ReadonlySet<DetailKind>>([
    ["shape", new Set<DetailKind>(["name", "postcode"])],
    ["word", new Set<DetailKind>(["date-of-birth"])],
  ]),
  line: 1412,
  isQuoted: false,
};

function rows(): HTMLElement[] {
  const list = screen.getByRole("list", { name: "Where the details are" });
  return within(list).getAllByRole("listitem");
}

describe("the list of where the details are", () => {
  test.each<[situation: string, place: SensitivePlace, where: string]>([
    ["in the text", place, "About line 1,412: "],
    [
      "in a quoted message",
      { ...place, isQuoted: true },
      "About line 1,412, in a quoted message: ",
    ],
    ["in the subject", { ...place, line: undefined }, "In the subject: "],
  ])("shows where they are first, then the details and why they count: %s", (_, one, where) => {
    renderInEnglish(<PlaceList places={[one]} />);
    expect(rows().map(({ textContent }) => textContent)).toEqual([
      `${where}S••• T••••••••• · 12/••/•••• · SA3• •••name, postcode (clear as written); ` +
        "date of birth (named by a word nearby)",
    ]);
  });

  test("lets a screen reader hear where and what they are, and no dots", () => {
    renderInEnglish(<PlaceList places={[place]} />);
    const [row] = rows();
    row?.querySelectorAll("[aria-hidden=true]").forEach((one) => one.remove());
    expect(row).toHaveTextContent(
      /^About line 1,412: name, postcode \(clear as written\); date of birth \(named by a word nearby\)$/,
    );
  });

  test("shows a secret as dots alone", () => {
    const draft = draftTo({}, { body: { text: "The alarm code is 4821.", html: "" } });
    const range = {
      part: "body",
      kind: "secret",
      why: "word",
      record: 0,
      start: 18,
      end: 22,
    } as const;
    renderInEnglish(<PlaceList places={sensitivePlaces([range], draft)} />);
    expect(rows()[0]).toHaveTextContent("About line 1: ••••••••password or code");
  });

  test("says so where nothing can be shown", () => {
    renderInEnglish(<PlaceList places={[]} />);
    expect(screen.getByText(/cannot show where they are/)).toBeVisible();
    expect(screen.queryByRole("list")).not.toBeInTheDocument();
  });

  test("begins with five of 418 records, and shows the rest when asked to", async () => {
    const user = userEvent.setup();
    renderInEnglish(<PlaceList places={sensitivePlaces(...residentsIn(418))} />);
    expect(rows()).toHaveLength(5);
    await user.click(screen.getByRole("button", { name: "Show all 418" }));
    expect(rows()).toHaveLength(418);
    expect(rows()[417]).toHaveTextContent("About line 418: R••••••• T••••••••• · SA3• •••");
  });

  test("has no fault that axe can see", async () => {
    const { container } = renderInEnglish(
      <PlaceList places={[place, { ...place, line: undefined }]} />,
    );
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

/** One resident a line, each with a name and a postcode. */
function residentsIn(count: number): Parameters<typeof sensitivePlaces> {
  const line = "Resident Testperson, SA31 1AA\n";
  const text = line.repeat(count);
  const ranges = Array.from({ length: count }, (_, record): DetailRange[] => {
    const from = record * line.length;
    const common = { part: "body", why: "shape", record } as const;
    return [
      { ...common, kind: "name", start: from, end: from + 19 },
      { ...common, kind: "postcode", start: from + 21, end: from + 29 },
    ];
  });
  return [ranges.flat(), draftTo({}, { body: { text, html: "" } })];
}
