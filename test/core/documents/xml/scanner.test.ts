import { xmlScanner } from "../../../../src/core/documents/xml/scanner";

/** What a scanner meets, as `<name`, `>name`, `/name` for an empty element, and texts as they are. */
function events(source: string | Uint8Array): readonly string[] {
  const scanner = xmlScanner(typeof source === "string" ? bytesOf(source) : source);
  const met: string[] = [];
  while (scanner.next()) {
    const { kind, name } = scanner;
    met.push(
      kind === "text" ? scanner.text() : `${{ open: "<", close: ">", empty: "/" }[kind]}${name}`,
    );
  }
  return met;
}

/** The attribute of the first element. */
function attribute(source: string, name: string): string | undefined {
  const scanner = xmlScanner(bytesOf(source));
  scanner.next();
  return scanner.attribute(name);
}

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

describe("xmlScanner", () => {
  it.each([
    ["elements and text", "<a><b>one</b></a>", ["<a", "<b", "one", ">b", ">a"]],
    ["an empty element", "<a/>", ["/a"]],
    ["an empty element with a space", "<a />", ["/a"]],
    ["an element that holds nothing", "<a></a>", ["<a", ">a"]],
    ["a prefix", "<w:p><w:t>one</w:t></w:p>", ["<p", "<t", "one", ">t", ">p"]],
    [
      "names of which one begins another",
      "<t><tc><tcPr/></tc></t>",
      ["<t", "<tc", "/tcPr", ">tc", ">t"],
    ],
    ["space in a closing tag", "<a></a >", ["<a", ">a"]],
    ["new lines in a tag", '<a\n b="1"\r\n/>', ["/a"]],
    ["space that matters", "<t> </t>", ["<t", " ", ">t"]],
    ["a greater-than sign in a value", '<a b="1>2">x</a>', ["<a", "x", ">a"]],
    ["a greater-than sign in text", "<a>1 > 2</a>", ["<a", "1 > 2", ">a"]],
    ["a slash at the end of a value", '<a b="/">x</a>', ["<a", "x", ">a"]],
    ["apostrophes about a quotation mark", `<a b='"'>x</a>`, ["<a", "x", ">a"]],
    ["a declaration", '<?xml version="1.0"?><a/>', ["/a"]],
    ["a comment that holds a tag", "<a><!-- <b> --></a>", ["<a", ">a"]],
    ["a comment between texts", "<a>one<!-- -- -->two</a>", ["<a", "one", "two", ">a"]],
    ["CDATA", "<a><![CDATA[<b> &amp; ]]]]></a>", ["<a", "<b> &amp; ]]", ">a"]],
    ["empty CDATA", "<a><![CDATA[]]></a>", ["<a", "", ">a"]],
    ["a simple DOCTYPE", '<!DOCTYPE a SYSTEM "x>y"><a/>', ["/a"]],
    ["a DOCTYPE with declarations", '<!DOCTYPE a [<!ENTITY b "c"><!-- don\'t -->]><a/>', ["/a"]],
    ["a byte order mark", "\ufeff<a/>", ["/a"]],
    ["letters beyond ASCII", "<a>Siân Ŵyn 😀</a>", ["<a", "Siân Ŵyn 😀", ">a"]],
    ["no XML at all", "MG11", ["MG11"]],
    ["nothing", "", []],
  ])("meets %s", (_, source, expected) => {
    expect(events(source)).toEqual(expected);
  });

  it.each([
    ["the five that XML has", "&lt;&gt;&amp;&quot;&apos;", "<>&\"'"],
    ["numbers", "&#65;&#x42;&#x1F600;", "AB😀"],
    ["once only", "&amp;lt;", "&lt;"],
    ["none that a DOCTYPE declares", "&xxe;", "&xxe;"],
    ["none beyond Unicode", "&#x110000;", "&#x110000;"],
    ["none that is not closed", "R&D", "R&D"],
    ["no escapes of Excel", "_x0041_", "_x0041_"],
  ])("decodes of entities %s", (_, source, expected) => {
    expect(events(`<a>${source}</a>`)).toEqual(["<a", expected, ">a"]);
    expect(attribute(`<a b="${source.replace(/"/g, "&quot;")}"/>`, "b")).toBe(expected);
  });

  it.each([
    [
      "UTF-16, the low byte first",
      Buffer.from('\ufeff<?xml version="1.0"?><a>Siân</a>', "utf16le"),
    ],
    ["UTF-16 without a mark", Buffer.from("<a>Siân</a>", "utf16le")],
    ["UTF-16, the high byte first", Buffer.from("\ufeff<a>Siân</a>", "utf16le").swap16()],
    ["Latin-1 that says so", Buffer.from('<?xml encoding="ISO-8859-1"?><a>Siân</a>', "latin1")],
  ])("reads %s", (_, bytes) => {
    expect(events(new Uint8Array(bytes))).toEqual(["<a", "Siân", ">a"]);
  });

  it("reads a character of four bytes out of UTF-16", () => {
    expect(events(new Uint8Array(Buffer.from("<a>😀</a>", "utf16le")))).toEqual(["<a", "😀", ">a"]);
  });

  it.each([
    ["a tag", "<a>one<b"],
    ["a value", '<a>one<b c="'],
    ["a comment", "<a>one<!-- "],
    ["an instruction", "<a>one<?x "],
    ["a DOCTYPE", "<a>one<!DOCTYPE [ "],
  ])("ends where the document breaks off in %s", (_, source) => {
    expect(events(source)).toEqual(["<a", "one"]);
  });

  it("gives what there is of CDATA that is not closed", () => {
    expect(events("<a><![CDATA[one")).toEqual(["<a", "one"]);
  });
});

describe("attribute", () => {
  it.each([
    ["one of several", '<a b="1" c="2" d="3"/>', "c", "2"],
    ["one in apostrophes", "<a b='1'/>", "b", "1"],
    ["one with a prefix", '<w:a w:val="1"/>', "val", "1"],
    ["the first of two with the same local name", '<a id="256" r:id="rId2"/>', "id", "256"],
    ["the one with a prefix, where that is asked for", '<a id="256" r:id="rId2"/>', ":id", "rId2"],
    ["one with spaces about its sign", '<a b = "1"/>', "b", "1"],
    ["an empty one", '<a b=""/>', "b", ""],
    ["one behind a value that looks like it", `<a x=' b="0"' b="1"/>`, "b", "1"],
    ["one that stands behind a new line", '<a\nb="1"/>', "b", "1"],
    ["none that is not there", '<a b="1"/>', "c", undefined],
    ["none of which it is only a part", '<a hidden="1"/>', "hid", undefined],
    ["none without a prefix, where one is asked for", '<a id="1"/>', ":id", undefined],
    ["no declaration of a namespace", '<a xmlns:r="http://x"/>', "r", undefined],
    ["none without a value", "<a b/>", "b", undefined],
    ["none without quotes", "<a b=1/>", "b", undefined],
  ])("finds %s", (_, source, name, expected) => {
    expect(attribute(source, name)).toBe(expected);
  });

  it("belongs to the tag that was met last", () => {
    const scanner = xmlScanner(bytesOf('<a b="1"><c b="2"/></a>'));
    scanner.next();
    scanner.next();
    expect(scanner.attribute("b")).toBe("2");
  });
});

describe("hostile documents", () => {
  const many = 100_000;

  it.each([
    ["opening signs", "<".repeat(many)],
    ["a value that never ends", `<a b="${"c".repeat(many)}`],
    ["comments that never end", "<!--".repeat(many)],
    ["instructions that never end", "<?".repeat(many)],
    ["declarations in declarations", "<!D ".repeat(many)],
    ["ampersands", `<a>${"&#".repeat(many)}</a>`],
    ["names that differ", Array.from({ length: many / 3 }, (_, at) => `<n${at}>`).join("")],
    ["attributes of one element", `<a ${'b="c" '.repeat(many)}/>`],
    ["one long name", `<${"n".repeat(many)}>`],
  ])("takes %s in linear time", (_, source) => {
    const start = performance.now();
    events(source);
    attribute(source, "none");
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
