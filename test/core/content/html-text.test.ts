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

  test.each<[entity: string, character: string]>([
    ["amp", "&"],
    ["apos", "'"],
    ["emsp", " "],
    ["ensp", " "],
    ["thinsp", " "],
    ["nbsp", "\u00a0"],
    ["gt", ">"],
    ["lt", "<"],
    ["lsquo", "‘"],
    ["rsquo", "’"],
    ["mdash", "—"],
    ["ndash", "–"],
    ["quot", '"'],
    ["shy", "\u00ad"],
    ["zwnj", "\u200c"],
    ["agrave", "à"],
    ["eacute", "é"],
    ["icirc", "î"],
    ["ouml", "ö"],
    ["Uacute", "Ú"],
    ["wgrave", "ẁ"],
    ["yuml", "ÿ"],
    ["#9", "\t"],
    ["#0128512", "😀"],
    ["#1114111", "\u{10ffff}"],
    ["#xAb", "«"],
    ["#xab", "«"],
    ["#X1F600", "😀"],
    ["#x10FFFF", "\u{10ffff}"],
  ])("reads &%s;", (entity, character) => {
    expect(htmlToText(`a&${entity};b`)).toBe(`a${character}b`);
  });

  test.each([
    "&#0;",
    "&#x0;",
    "&#1114112;",
    "&#x110000;",
    "&#12345678;",
    "&#x1234567;",
    "&#;",
    "&amp",
    "&a;",
    "&xcirc;",
    "&nbspace;",
  ])("leaves %s", (entity) => {
    expect(htmlToText(`a${entity}b`)).toBe(`a${entity}b`);
  });

  test.each(
    "address article blockquote caption center dd dl dt div fieldset footer form h1 h6 header li ol pre section ul".split(
      " ",
    ),
  )("begins and ends a line with <%s>", (name) => {
    expect(htmlToText(`a<${name}>b</${name}>c`)).toBe("a\nb\nc");
    expect(htmlToText(`a<${name}x>b</${name}x>c`)).toBe("abc");
  });

  test.each(["span", "b", "i", "a", "font", "h7", "d", "dp"])("goes on with <%s>", (name) => {
    expect(htmlToText(`a<${name}>b</${name}>c`)).toBe("abc");
  });

  test.each<[situation: string, html: string, text: string]>([
    ["a title", "<title>one</title>two", "two"],
    ["a style in capitals", "<STYLE>one</STYLE >two", "two"],
    ["a script of many lines", "<script>\nif (a < b) x();\n</script>two", "two"],
    ["a tag that begins like one", "<titlebar>one</titlebar><scripts>two", "onetwo"],
    ["a closing tag without its opening", "one</script>two", "onetwo"],
    ["a comment that never ends", "one<!-- two", "one"],
    ["a short comment", "one<!---->two", "onetwo"],
    ["a declaration", "<!doctype html>one", "one"],
    ["an instruction", "<?xml version='1.0'?>one", "one"],
    ["headings of cells", "<table><tr><th>a</th><th>b</th></tr></table>", "a\tb\n"],
    [
      "paragraphs in a table of one cell",
      "<table><tr><td><p>a</p><p>b</p></td></tr></table>",
      "a\nb\n\n",
    ],
    [
      "a table in a table",
      "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>c<p>d</p>",
      "a\nb\nc\n\nd\n",
    ],
    ["a closing table too many", "a</table><p>b</p>", "a\n\nb\n"],
    ["white space between blocks", "<div>a</div>\n \n<div>b</div>", "a\nb\n"],
    ["white space between words", "a \t\r\n\f b", "a b"],
  ])("reads %s", (_situation, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
