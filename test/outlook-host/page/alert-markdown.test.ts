/** @jest-environment jsdom */
import { alertMarkdown } from "./alert-markdown";

const html = (markdown: string) => alertMarkdown(markdown).map(({ outerHTML }) => outerHTML);

test.each([
  ["Plain.", ["<p>Plain.</p>"]],
  ["One.\n\nTwo.", ["<p>One.</p>", "<p>Two.</p>"]],
  ["**Bold** and *italic*", ["<p><strong>Bold</strong> and <em>italic</em></p>"]],
  ["__Bold__ and _italic_", ["<p><strong>Bold</strong> and <em>italic</em></p>"]],
  ["**a *b* c**", ["<p><strong>a <em>b</em> c</strong></p>"]],
  ["**a\\*b**", ["<p><strong>a*b</strong></p>"]],
  ["\\*\\*not bold\\*\\*", ["<p>**not bold**</p>"]],
  ["a\\_b\\_c@mail.example", ["<p>a_b_c@mail.example</p>"]],
  ["- one\r- two\r\n\nThree.", ["<ul><li>one</li><li>two</li></ul>", "<p>Three.</p>"]],
  ["1. one\r2. **two**\r", ["<ol><li>one</li><li><strong>two</strong></li></ol>"]],
  ["Lead:\n\n* one\r- two\r", ["<p>Lead:</p>", "<ul><li>one</li><li>two</li></ul>"]],
  [
    "[here](https://help.example/a?b=1)",
    ['<p><a href="https://help.example/a?b=1" target="_blank" rel="noreferrer">here</a></p>'],
  ],
  ["[here](http://help.example)", ["<p>[here](http://help.example)</p>"]],
  ["[here](javascript:alert(1))", ["<p>[here](javascript:alert(1))</p>"]],
  ["<b>a</b> # b", ["<p>&lt;b&gt;a&lt;/b&gt; # b</p>"]],
])("%j", (markdown, expected) => {
  expect(html(markdown)).toEqual(expected);
});
