import { readWebPage } from "../../../../src/core/documents/plain/read-web-page";
import { read, textsOf } from "./readings";

describe("readWebPage", () => {
  test.each<[situation: string, html: string, texts: Readonly<Record<string, string>>]>([
    ["a table", "<table><tr><td>a<td>b</table>", { text: "a\tb\n" }],
    ["an element with `hidden`", "a<p hidden>b</p>", { text: "a", "hidden-text": "b" }],
    [
      "`display:none`",
      "a<b style='color:red;display : none'>b</b>c",
      { text: "ac", "hidden-text": "b" },
    ],
    [
      "`visibility:hidden`",
      'a<i style="visibility:hidden">b</i>',
      { text: "a", "hidden-text": "b" },
    ],
    ["a template", "a<template><p>b</p></template>", { text: "a", "hidden-text": "b" }],
    [
      "elements of the same name within",
      "<div hidden>a<div>b</div>c</div>d",
      { text: "d", "hidden-text": "a\nb\nc" },
    ],
    [
      "a note in a comment",
      "a<!-- Iwan Fictley, 07700 900123 -->",
      { text: "a", "hidden-text": "Iwan Fictley, 07700 900123" },
    ],
  ])("reads %s", (_situation, html, texts) => {
    const read_ = textsOf(read(readWebPage, html));
    expect(
      Object.fromEntries(Object.entries(read_).map(([key, text]) => [key, text.trim()])),
    ).toEqual(Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()])));
  });

  test.each<[situation: string, html: string]>([
    ["a hidden field of a form", 'a<input type="hidden" value="b">'],
    ["a comment that names a place in the page", "a<!-- end of header -->"],
    ["a comment for some programs", "a<!--[if mso]><p>one two three four five six</p><![endif]-->"],
    ["a class that is called so", 'a<p class="hidden">b</p>'],
    ["a hidden element without text", 'a<div style="display:none"><br></div>'],
    ["a style sheet that hides", "a<style>p { display: none }</style>"],
    ["a hidden element that never ends", "a<div hidden>b"],
    ["a tag in a script", "a<script>'<div hidden>b</div>'</script>"],
  ])("finds nothing hidden in %s", (_situation, html) => {
    const { hidden, parts } = read(readWebPage, html);
    expect(hidden).toEqual([]);
    expect(parts).toHaveLength(1);
  });

  it("counts hidden elements", () => {
    const { hidden } = read(readWebPage, "<p hidden>a</p><p hidden>b</p>");
    expect(hidden).toEqual([{ kind: "hidden-text", place: "", count: 2 }]);
  });

  test.each<[situation: string, bytes: Buffer]>([
    ["what it names", Buffer.from('<meta charset="windows-1250"><p>\xa3ukasz', "latin1")],
    ["UTF-8 that it does not name", Buffer.from("<p>Łukasz")],
    ["UTF-8 that it names otherwise", Buffer.from('<meta charset="iso-8859-1"><p>Łukasz')],
  ])("is in %s", (_situation, bytes) => {
    expect(read(readWebPage, bytes).parts[0]?.text.trim()).toBe("Łukasz");
  });

  test.each([
    "<div hidden>",
    "<p style='display:none'",
    "<!--",
    "<template><template>",
    "<script>",
  ])("reads a page of %s in linear time", (piece) => {
    expect(read(readWebPage, piece.repeat(50_000)).format).toBe("web-page");
  });
});
