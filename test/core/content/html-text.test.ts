import { htmlToText } from "../../../src/core/content/html-text";

describe("htmlToText", () => {
  test.each<[situation: string, html: string, text: string]>([
    ["plain text", "1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
    ["line ends of the source", "one\r\n  two", "one two"],
    ["a line break", "one<br>two<BR/>three", "one\ntwo\nthree"],
    ["Word's paragraphs", "<p class=MsoNormal>one</p>\n<p class=MsoNormal>two</p>", "one\ntwo\n"],
    ["other paragraphs", "<p>one</p><p>two</p>", "one\n\ntwo\n"],
    ["an empty line of Outlook's", "<div>one</div><div><br></div><div>two</div>", "one\n\ntwo\n"],
    ["words in bold", "SA<b>31</b> 2PF", "SA31 2PF"],
    ["entities", "&lt;a&gt; &amp; &#39;b&#39; &#x41;", "<a> & 'b' A"],
    ["letters with accents", "Si&acirc;n &Eacute;ilis T&wcirc;r &Ycirc;", "Siân Éilis Tŵr Ŷ"],
    ["letters that have no such accent", "&bcirc; &acir; &circ;", "&bcirc; &acir; &circ;"],
    ["entities that are none", "&bogus; &#99999999; R&D", "&bogus; &#99999999; R&D"],
    ["a comment", "one<!-- <b> two -->, three", "one, three"],
    ["scripts and styles", "<style>p{}</style>one<script>two</script>", "one"],
    ["a script that never ends", "one<script>two", "one"],
    ["a tag that never ends", "one<b", "one"],
    ["a ruled line", "one<hr>two", "one\n\n\ntwo"],
  ])("reads %s", (_situation, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test.each<[situation: string, html: string, text: string]>([
    ["cells", "<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>", "\na\tb\nc\td\n"],
    ["an empty cell", "<tr><td>a<td><td>c</tr>", "\na\t\tc\n"],
    ["lines in a cell", "<tr><td><p>a</p></td><td>b<br>c</td></tr>", "\na \tb c\n"],
    ["one cell with lines, for layout", "<tr><td><p>a</p><p>b</p></td></tr>", "\na\nb\n\n"],
  ])("reads a table with %s", (_situation, rows, text) => {
    expect(htmlToText(`x<table>${rows}</table>`)).toBe(`x${text}`);
  });
});
