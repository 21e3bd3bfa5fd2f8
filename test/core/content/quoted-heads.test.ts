import fc from "fast-check";

import { endOfOwnText, quotedHeads } from "../../../src/core/content/quoted-heads";

/** What the heads of a text say, in its own words. */
function read(text: string) {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end).trim();
  return quotedHeads(text).map(({ sender, recipients, names }) => ({
    sender: sender && words(sender),
    recipients: recipients.map(words),
    names: names.map(words),
  }));
}

const outlook = [
  "Thanks, Ann.",
  "",
  "From: Ann Sampleford <ann@council.example>",
  "Sent: 02 March 2015 16:48",
  "To: Nominby, Iwan <iwan@mockshire.police.example>; Bob Mock <bob@firm.example>",
  "Cc: carys@mockshire.police.example",
  "Subject: Visits this week",
  "",
  "Dear Iwan,",
].join("\n");

describe("quotedHeads", () => {
  test.each<[situation: string, text: string]>([
    ["an empty text", ""],
    ["a text that quotes nothing", "Dear Ann,\n\nSee you on Thursday.\n\nIwan"],
    ["a sentence with From in it", "From: the whole team, with thanks.\n\nSee you."],
    ["a journey", "From: Sampleton\nTo: Mockbury\n\nBy bus."],
    ["a form of one field", "Subject: Visits\nTo: everyone"],
    ["a head that a text tears apart", "From: Ann\n\nHello.\n\nTo: Bob\nSubject: Visits"],
    ["a sentence that begins with On", "On Tuesday Ann wrote a letter: it is attached."],
    ["what somebody wrote once, without a date", "On the wall somebody wrote:\nSmile"],
    ["somebody who wrote, below an empty line", "On 3 March 2015\n\nAnn wrote:"],
    ["somebody who wrote, many lines below", "On 3 March\na\nb\nc\nd\nAnn wrote:"],
    ["a rule", "Hello\n__________________________\nIwan"],
    ["times of day", "At: 10:30\nI: work\nTo: rest\nSent: 3 March"],
  ])("finds none in %s", (_situation, text) => {
    expect(read(text)).toEqual([]);
  });

  test("reads Outlook's block", () => {
    expect(read(outlook)).toEqual([
      {
        sender: "ann@council.example",
        recipients: [
          "iwan@mockshire.police.example",
          "bob@firm.example",
          "carys@mockshire.police.example",
        ],
        names: [],
      },
    ]);
  });

  test.each<[situation: string, text: string]>([
    ["with bold marks", outlook.replace(/^(From|Sent|To|Cc|Subject):/gm, "*$1:*")],
    ["with two marks a side", outlook.replace(/^(From|Sent|To|Cc|Subject):/gm, "**$1:**")],
    ["with other line ends", outlook.replace(/\n/g, "\r\n")],
    ["with the line ends of an old Mac", outlook.replace(/\n/g, "\r")],
    ["behind quotation marks", outlook.replace(/^/gm, "> ")],
    ["quoted twice", outlook.replace(/^/gm, ">> ")],
    ["indented", outlook.replace(/^/gm, "\t\u00a0")],
    ["in capitals", outlook.replace(/^(From|Sent|To|Cc|Subject):/gm, (one) => one.toUpperCase())],
    ["in Welsh", inWelsh("Oddi wrth", "Anfonwyd", "At", "Copi", "Pwnc")],
    ["in the Welsh of other programs", inWelsh("Oddi wrth", "Dyddiad", "I", "Cc", "Testun")],
    ["with an empty line below each", outlook.replace(/\n/g, "\n\n")],
    ["without a date", outlook.replace(/^Sent:.*\n/m, "")],
    ["with a line of importance", outlook.replace("Subject:", "Importance: High\nSubject:")],
    ["with two other lines", outlook.replace("Sent:", "Importance: High\nAttachments: 2\nSent:")],
    [
      "with what is no address behind one",
      outlook.replace("bob@firm.example>", "bob@firm.example> @work"),
    ],
    ["with To folded behind a semicolon", outlook.replace("; Bob", ";\n Bob")],
    ["with To folded before an address", outlook.replace("Bob Mock <", "Bob Mock\n <")],
    ["with To folded inside a name", outlook.replace("Bob Mock <", "Bob\nMock <")],
    ["with commas", outlook.replace("; Bob", ", Bob")],
    ["with a link in place of an address", linked("<mailto:$1>")],
    ["with Outlook's old brackets", outlook.replace(/<(.*?)>/g, "[mailto:$1]")],
    ["with the address as the name", outlook.replace("Bob Mock <", "bob@firm.example <")],
    ["with apostrophes around an address", outlook.replace("Bob Mock <", "'bob@firm.example' <")],
    ["with another address as the name", outlook.replace("Bob Mock <", "x@y.example <")],
    ["with dots before it", outlook.replace("carys@", "...carys@")],
  ])("reads it %s", (_situation, text) => {
    expect(read(text)).toEqual(read(outlook));
  });

  test("reads Apple's and Gmail's, where To stands last", () => {
    const text =
      "---------- Forwarded message ---------\nFrom: Ann <ann@council.example>\n" +
      "Date: Tue, 3 Mar 2015 at 09:30\nSubject: Visits\n" +
      "To: Bob Mock <bob@firm.example>, <iwan@mockshire.police.example>\n\n\nDear all: hello@you.example";
    expect(read(text)).toEqual([
      {
        sender: "ann@council.example",
        recipients: ["bob@firm.example", "iwan@mockshire.police.example"],
        names: [],
      },
    ]);
  });

  test("counts who is named without an address", () => {
    const text =
      "From: Sampleford, Ann\nSent: Monday\nTo: Nominby, Iwan; Bob Mock <bob@firm.example>; Sales (UK)\n" +
      "Cc: Môn Desg;\nSubject: Visits";
    expect(read(text)).toEqual([
      {
        sender: undefined,
        recipients: ["bob@firm.example"],
        names: ["Sampleford, Ann", "Nominby, Iwan", "Sales (UK)", "Môn Desg"],
      },
    ]);
  });

  test("does not take the text of the message for a recipient", () => {
    const text = "From: Ann\nSent: Monday\nSubject: Visits\nTo: Bob\nDear Bob, this is long.";
    expect(read(text)[0]?.names).toEqual(["Ann", "Bob"]);
    expect(text.slice(quotedHeads(text)[0]?.end)).toBe("\nDear Bob, this is long.");
  });

  test.each<[situation: string, below: string]>([
    ["a sentence with an address", "Write to x@y.example."],
    ["a sentence, and the next head", "Hello.\nFrom: c@d.example\nTo: e@f.example\nSubject: g"],
  ])("ends the head at the subject where below it stands %s", (_situation, below) => {
    const text = `From: a@b.example\nTo: c@d.example\nSubject: e\n${below}`;
    const [head] = quotedHeads(text);
    expect(text.slice(head?.end)).toBe(`\n${below}`);
  });

  test.each<[text: string, sender: string | undefined, names: number]>([
    [
      "On Tue, 3 Mar 2015 at 09:30, Ann Mock <ann@council.example> wrote:",
      "ann@council.example",
      0,
    ],
    ["On Tue, 3 Mar 2015 at 09:30,\nAnn <ann@council.example>\nwrote:", "ann@council.example", 0],
    ["> On 3 Mar 2015, at 09:30, Mock, Ann <ann@council.example> wrote:", "ann@council.example", 0],
    ["On 03/03/2015 09:30, Ann Mock wrote:", undefined, 1],
    ["Ar 3 Maw 2015 am 09:30, ysgrifennodd Ann <ann@council.example>:", "ann@council.example", 0],
  ])("reads %j", (text, sender, names) => {
    const [head, ...others] = read(`Thanks.\n\n${text}\n\n> Hello`);
    expect(others).toEqual([]);
    expect(head).toMatchObject({ sender, recipients: [] });
    expect(head?.names).toHaveLength(names);
  });

  test.each([
    "-----Original Message-----",
    "-------- Forwarded Message --------",
    "Begin forwarded message:",
    "-----Neges Wreiddiol-----",
    "________________________________",
  ])("begins a message at %s", (rule) => {
    const text = `Hello\n\n${rule}\n\nFrom: a@b.example\nTo: c@d.example\nSubject: e\n\nText`;
    expect(quotedHeads(text)).toHaveLength(1);
    expect(text.slice(quotedHeads(text)[0]?.start).startsWith(rule)).toBe(true);
    expect(text.slice(quotedHeads(text)[0]?.end)).toBe("\n\nText");
  });

  test("begins a message at its announcement even where its head cannot be read", () => {
    expect(read("Hello\n\n-----Original Message-----\nSomething")).toEqual([
      { sender: undefined, recipients: [], names: [] },
    ]);
  });

  test("gives the latest message first, and no more than twenty", () => {
    const head = (at: number) => `From: p${at}@b.example\nTo: c@d.example\nSubject: e\n\nText\n\n`;
    const text = Array.from({ length: 30 }, (_, at) => head(at)).join("");
    expect(read(text).map(({ sender }) => sender)).toEqual(
      Array.from({ length: 20 }, (_, at) => `p${at}@b.example`),
    );
  });

  test("reads a head of 418 recipients", () => {
    const people = Array.from({ length: 418 }, (_, at) => `P <p${at}@mail.example>`);
    for (const separator of ["; ", ", ", ";\n ", ",\r\n\t"]) {
      const text = `From: a@b.example\nSent: x\nTo: ${people.join(separator)}\nSubject: e\n\nText`;
      expect(read(text)[0]?.recipients).toHaveLength(418);
    }
  });

  test("cuts a text that is too long between two lines", () => {
    const long = `From: a@b.example\nSent: x\nTo: c@d.example;\n${"p@mail.example;\n".repeat(10_000)}`;
    const recipients = read(long)[0]?.recipients ?? [];
    expect(recipients.length).toBeGreaterThan(6_000);
    expect(new Set(recipients)).toEqual(new Set(["c@d.example", "p@mail.example"]));
  });

  const hostile = [
    "From: a\n",
    "From: a\nTo: b\n",
    "To: b;\n",
    "On 1 ",
    "On 1\n",
    "@",
    "a@b.example,",
    "-",
    "- ",
    "_".repeat(79) + "\n",
    "*_",
    "> ",
    ">\n",
    "\n",
    "\r",
    ":",
  ];

  test.each(hostile)("takes time in proportion on %j", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const started = performance.now();
    quotedHeads(text);
    endOfOwnText(text);
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  test("keeps to the text, and its heads apart, whatever is written", () => {
    const pieces = fc.constantFrom(...hostile, ...outlook.split("\n").map((line) => `${line}\n`));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (written) => {
        const text = written.join("");
        let end = 0;
        for (const head of quotedHeads(text)) {
          expect(head.start).toBeGreaterThanOrEqual(end);
          expect(head.end).toBeGreaterThan(head.start);
          ({ end } = head);
          for (const span of [...head.recipients, ...(head.sender ? [head.sender] : [])]) {
            expect(span.start).toBeGreaterThanOrEqual(head.start);
            expect(span.end).toBeLessThanOrEqual(head.end);
            expect(text.slice(span.start, span.end)).toMatch(/^[^\s@]+@[^\s@]+$/);
          }
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("endOfOwnText", () => {
  test.each<[situation: string, text: string, own: string]>([
    ["nothing quoted", "Hello\nBob", "Hello\nBob"],
    ["Outlook's block", outlook, "Thanks, Ann.\n\n"],
    ["lines with >", "Hello\n\n > What?\nYes", "Hello\n\n"],
    ["a quoted block", `Hello\n${outlook.replace(/^/gm, "> ")}`, "Hello\n"],
    ["what somebody wrote", "Hello\n\nOn 3 March Ann <a@b.example> wrote:\n> Hi", "Hello\n\n"],
    ["more than 100,000 characters", "x".repeat(150_000), "x".repeat(150_000)],
    ["an arrow", "Hello -> there", "Hello -> there"],
  ])("ends it rightly before %s", (_situation, text, own) => {
    expect(text.slice(0, endOfOwnText(text))).toBe(own);
  });
});

function inWelsh(from: string, sent: string, to: string, cc: string, subject: string): string {
  return outlook
    .replace("From:", `${from}:`)
    .replace("Sent:", `${sent}:`)
    .replace("To:", `${to}:`)
    .replace("Cc:", `${cc}:`)
    .replace("Subject:", `${subject}:`);
}

/** `a@b.example<mailto:a@b.example>`, as Outlook writes a link in plain text. */
function linked(link: string): string {
  return outlook.replace(/(\w+@[\w.]+\w)/g, `$1${link}`);
}
