import { create } from "./elements";

/**
 * The markdown of a Smart Alert as elements: bold, italic, https links, lists whose items end in a
 * carriage return, backslash escapes, and nothing else (docs: errorMessageMarkdown, Mailbox 1.15).
 */
export function alertMarkdown(markdown: string): readonly HTMLElement[] {
  return markdown.split("\n\n").flatMap((block) => {
    const elements: HTMLElement[] = [];
    for (const line of block.split(/[\r\n]+/).filter((each) => each.trim() !== "")) {
      const [, bullet, item] = /^([-*]|\d+\.) +(.*)$/s.exec(line) ?? [];
      if (bullet === undefined || item === undefined) {
        elements.push(create("p", {}, ...inline(line)));
      } else {
        listAtEnd(elements, /\d/.test(bullet) ? "ol" : "ul").append(
          create("li", {}, ...inline(item)),
        );
      }
    }
    return elements;
  });
}

/** The list that the next item belongs to: the one just begun, or a new one. */
function listAtEnd(elements: HTMLElement[], tag: "ol" | "ul"): HTMLElement {
  const last = elements.at(-1);
  if (last?.localName === tag) return last;
  const list = create(tag, {});
  elements.push(list);
  return list;
}

const pieces =
  /\\([^A-Za-z0-9\s])|(\*\*|__)((?:\\.|(?!\2).)+)\2|([*_])((?:\\.|(?!\4).)+)\4|\[((?:\\.|[^\]\\])+)\]\((https:\/\/[^\s)]+)\)/gs;

function inline(text: string): readonly (Node | string)[] {
  const content: (Node | string)[] = [];
  let rest = 0;
  for (const match of text.matchAll(pieces)) {
    const [whole, escaped, , bold, , italic, label, href] = match;
    content.push(text.slice(rest, match.index));
    if (escaped !== undefined) content.push(escaped);
    else if (bold !== undefined) content.push(create("strong", {}, ...inline(bold)));
    else if (italic !== undefined) content.push(create("em", {}, ...inline(italic)));
    else if (href !== undefined) content.push(link(href, label ?? href));
    rest = match.index + whole.length;
  }
  return [...content, text.slice(rest)];
}

function link(href: string, label: string): HTMLElement {
  return create("a", { href, target: "_blank", rel: "noreferrer" }, ...inline(label));
}
