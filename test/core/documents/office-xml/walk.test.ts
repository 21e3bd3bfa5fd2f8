import { widestLimits } from "../../../../src/core/documents/limits";
import { flowVisitor } from "../../../../src/core/documents/office-xml/flow";
import { lineWriter } from "../../../../src/core/documents/office-xml/lines";
import { walk } from "../../../../src/core/documents/office-xml/walk";
import { timeFor } from "./packages";

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

function textOf(source: string): string {
  const lines = lineWriter(1000);
  walk(
    bytesOf(source),
    widestLimits,
    flowVisitor([lines], (text) => lines.add(text)),
  );
  return lines.text();
}

const forms = (choice: string, ...others: readonly string[]) =>
  `<mc:AlternateContent>${choice}${others.join("")}</mc:AlternateContent>`;

describe("walk", () => {
  it.each([
    ["text where it is meant", "<w:r>one<w:t>two</w:t>three</w:r>", "two"],
    [
      "text of the innermost element that has some",
      "<dgm:t><a:bodyPr/>none<a:p>none<a:t>one</a:t></a:p></dgm:t>",
      "one",
    ],
    ["new lines in text as spaces", "<w:t>one\r\ntwo</w:t>", "one two"],
    [
      "no stops of tabs",
      "<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:t>one</w:t><w:tab/><w:t>two</w:t>",
      "one\ttwo",
    ],
    [
      "the first of two forms",
      forms("<mc:Choice><w:t>one</w:t></mc:Choice>", "<mc:Fallback><w:t>two</w:t></mc:Fallback>"),
      "one",
    ],
    [
      "the first of two choices",
      forms("<mc:Choice><w:t>one</w:t></mc:Choice>", "<mc:Choice><w:t>two</w:t></mc:Choice>"),
      "one",
    ],
    ["the only form", forms("<mc:Fallback><w:t>two</w:t></mc:Fallback>"), "two"],
    [
      "forms in forms",
      forms(
        `<mc:Choice>${forms("<mc:Choice><w:t>one</w:t></mc:Choice>", "<mc:Fallback/>")}<w:t>two</w:t></mc:Choice>`,
        "<mc:Fallback><w:t>three</w:t></mc:Fallback>",
      ),
      "onetwo",
    ],
    [
      "what follows forms",
      `${forms("<mc:Choice/>", "<mc:Fallback><w:t>one</w:t></mc:Fallback>")}<w:t>two</w:t>`,
      "two",
    ],
    [
      "one place with forms after another",
      forms("<mc:Choice><w:t>one</w:t></mc:Choice>") +
        forms("<mc:Choice><w:t>two</w:t></mc:Choice>"),
      "onetwo",
    ],
    [
      "elements that are called like forms, and are none",
      "<x:Fallback><w:t>one</w:t></x:Fallback><x:Fallback><w:t>two</w:t></x:Fallback>",
      "onetwo",
    ],
  ])("reads %s", (_, source, expected) => {
    expect(textOf(source)).toBe(expected);
  });

  it.each([
    ["reaches the end", 99, undefined],
    ["runs out of time", 3, "out-of-time"],
    ["has no time", 0, "out-of-time"],
  ])("says whether it %s", (_, looks, trouble) => {
    const lines = lineWriter(100_000);
    const source = bytesOf("<w:p><w:t>x</w:t></w:p>".repeat(5000));
    const limits = { ...widestLimits, ...timeFor(looks) };
    expect(
      walk(
        source,
        limits,
        flowVisitor([lines], (text) => lines.add(text)),
      ),
    ).toBe(trouble);
    expect(lines.rows === 5000).toBe(trouble === undefined);
  });

  it.each([
    ["a part that is whole", "<a><b/><c>one</c></a>", undefined],
    ["an empty part", "", undefined],
    ["a part that breaks off in an element", "<a><c>one</c>", "damaged"],
    ["a part that breaks off in a tag", "<a><c>one</c", "damaged"],
    ["a part that breaks off in what is skipped", "<a><w:tabs><b/>", "damaged"],
  ])("tells %s", (_, source, trouble) => {
    const lines = lineWriter(100);
    const visitor = flowVisitor([lines], (text) => lines.add(text));
    expect(walk(bytesOf(source), widestLimits, visitor)).toBe(trouble);
  });
});
