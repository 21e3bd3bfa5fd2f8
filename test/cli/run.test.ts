import { readFileSync } from "node:fs";

import { run } from "../../src/cli/run";

/** Runs one command line over files that exist only here. */
async function cli(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const printed: string[] = [];
  const complained: string[] = [];
  const status = await run(args, {
    readFile: (path) => {
      const text = files[path];
      if (path === "utf16.eml") return Promise.resolve(utf16);
      if (text !== undefined) return Promise.resolve(Buffer.from(text));
      return path.startsWith("samples/")
        ? Promise.resolve(readFileSync(path))
        : Promise.reject(Object.assign(new Error(path), { code: "ENOENT" }));
    },
    listFolder: () => Promise.resolve(undefined),
    progress: () => {},
    now: () => new Date("2026-11-23T12:00:00Z"),
    releaseFolder: "dist",
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  });
  return { status, printed, complained };
}

const utf16 = Buffer.from("\ufeffFrom: a@b.example", "utf16le");
const from = "From: PC Example <pc@mockshire.police.example>\r\n";
const eml = (headers: string, body = "Hello") =>
  `${from}Subject: Rota\r\n${headers}\r\n\r\n${body}\r\n`;
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => `r${at}@mail${at % 3}.example`).join(",\r\n ");

interface Line {
  readonly draft: string;
  readonly decision: string;
  readonly findings: readonly {
    rule: string;
    severity: string;
    sentence: string;
    reasonFor?: string;
    evidence: { count: number };
  }[];
  readonly unchecked: readonly { part?: string; reason: string; sentence: string }[];
}

const parse = (line: string | undefined) => JSON.parse(line ?? "null") as Line;

describe("second-look check", () => {
  test.each<[sample: string, decision: string, status: number]>([
    ["samples/gwent-418-residents.eml", "refuse", 1],
    ["samples/gwent-reply-to-all.eml", "refuse", 1],
    ["samples/dyfed-powys-eight-people.eml", "hold", 1],
    ["samples/internal.eml", "send", 0],
    ["samples/trusted-partner.eml", "send", 0],
    ["samples/newsletter-bcc.eml", "send", 0],
    ["samples/meeting-60-residents.eml", "hold", 1],
    ["samples/meeting-case-conference.eml", "hold", 1],
    ["samples/meeting-internal.eml", "send", 0],
    ["samples/meeting-partner.eml", "send", 0],
  ])("decides %s", async (sample, decision, expected) => {
    for (const options of [[], ["--policy", "samples/policy.json"]]) {
      const { status, printed, complained } = await cli(["check", ...options, "--json", sample]);
      expect(complained).toEqual([]);
      expect(parse(printed[0]).decision).toBe(decision);
      expect(status).toBe(expected);
    }
  });

  test("prints one JSON object a line, in the order asked for", async () => {
    const files = {
      "a.eml": eml(`To: ${many(12)}`),
      "b.eml": eml("To: b@mockshire.police.example"),
    };
    const { status, printed } = await cli(["check", "--json", "a.eml", "b.eml"], files);
    expect(status).toBe(1);
    expect(parse(printed[0])).toMatchObject({
      draft: "a.eml",
      decision: "hold",
      findings: [
        { rule: "visible-recipients", severity: "hold", evidence: { count: 12 } },
        { rule: "mixed-outsiders", severity: "note", reasonFor: "visible-recipients" },
        { rule: "outside-recipient", severity: "note", evidence: { count: 12 } },
      ],
      unchecked: [],
    });
    expect(parse(printed[1])).toEqual({
      draft: "b.eml",
      decision: "send",
      findings: [],
      unchecked: [],
    });
  });

  test("says it in words for a person", async () => {
    const { printed } = await cli(["check", "a.eml"], { "a.eml": eml(`To: ${many(60)}`) });
    expect(printed).toEqual([
      "a.eml: refuse",
      "  refuse: 60 people outside your organisation can see each other in To and Cc: each learns " +
        "the other 59 addresses.",
      "  note: 60 people are outside your organisation.",
    ]);
  });

  test("says in words whose people cannot be seen", async () => {
    const { printed } = await cli(["check", "a.eml"], { "a.eml": eml("To: Bob") });
    expect(printed).toEqual([
      "a.eml: ask",
      "  warn: Second Look cannot check 1 recipient without an address: number 1 in To.",
    ]);
  });

  test("takes the Bcc header for the Bcc field", async () => {
    const { status } = await cli(["check", "a.eml"], {
      "a.eml": eml(`To: undisclosed-recipients:;\r\nBcc: ${many(60)}`),
    });
    expect(status).toBe(0);
  });

  test.each<[situation: string, file: string, complaint: RegExp]>([
    ["a file that is not there", "none.eml", /none\.eml: There is no such file\./],
    ["an empty file", "empty.eml", /empty\.eml: The file is empty\./],
    ["a picture", "picture.eml", /picture\.eml: Line 1 is no mail header/],
    [
      "a mail without sender or recipient",
      "bare.eml",
      /bare\.eml: It has no From and no recipient/,
    ],
    ["a mail that was cut off", "cut.eml", /cut\.eml: Part 1 is cut off/],
    [
      "a multipart without a boundary",
      "unbound.eml",
      /unbound\.eml: Part 1 is a multipart and names no boundary/,
    ],
    [
      "an encrypted mail",
      "smime.eml",
      /smime\.eml: Its text is encrypted or no text: application\/pk/,
    ],
    ["an unknown transfer encoding", "uu.eml", /uu\.eml: Its transfer encoding "uuencode"/],
    ["a file in UTF-16", "utf16.eml", /utf16\.eml: The file is in UTF-16/],
    ["a line among the headers that is none", "odd.eml", /odd\.eml: Line 4 stands among the mail/],
    [
      "addresses without commas",
      "spaces.eml",
      /spaces\.eml: Its to header names 2 addresses, of which 1/,
    ],
    ["a quotation mark left open", "quote.eml", /quote\.eml: Its to header names 2 addresses/],
    ["an unknown character set", "charset.eml", /charset\.eml: Its character set "klingon-8"/],
    [
      "nobody to tell inside from outside",
      "ownerless.eml",
      /ownerless\.eml: It has no From address/,
    ],
  ])("names %s, and still checks the others", async (_situation, file, complaint) => {
    const files = {
      "good.eml": eml("To: b@mockshire.police.example"),
      "empty.eml": "\r\n",
      "picture.eml": "\u0089PNG\r\n\u001a\n\u0000\u0000",
      "bare.eml": "Subject: nobody\r\n\r\nHello",
      "cut.eml": eml(
        'To: b@c.example\r\nContent-Type: multipart/mixed;\r\n boundary="x"',
        "--x\r\n",
      ),
      "unbound.eml": eml("To: b@c.example\r\nContent-Type: multipart/mixed"),
      "charset.eml": eml("To: b@c.example\r\nContent-Type: text/plain; charset=klingon-8"),
      "smime.eml": eml("To: b@c.example\r\nContent-Type: application/pkcs7-mime", "MIAG"),
      "uu.eml": eml("To: b@c.example\r\nContent-Transfer-Encoding: uuencode"),
      "odd.eml": eml("To: b@c.example\r\nc@mail.example, d@mail.example\r\nSubject: x"),
      "spaces.eml": eml("To: a@mail.example b@mail.example"),
      "quote.eml": eml('To: "Bob <a@mail.example>, b@mail.example'),
      "ownerless.eml": "To: b@mail.example\r\n\r\nHello",
    };
    const { status, printed, complained } = await cli(["check", "--json", file, "good.eml"], files);
    expect(status).toBe(2);
    expect(complained.join("\n")).toMatch(complaint);
    expect(printed.map((line) => parse(line).draft)).toContain("good.eml");
  });

  test.each<[situation: string, text: string]>([
    ["a character set named in a text", eml("To: b@mockshire.police.example", "charset=klingon-8")],
    ["a pasted header", eml("To: b@mockshire.police.example", "Content-Type: multipart/mixed")],
    [
      "a character set in single quotes",
      eml("To: b@mockshire.police.example\r\nContent-Type: text/plain; charset='utf-8'"),
    ],
    ["a byte order mark", `\ufeff${eml("To: b@mockshire.police.example")}`],
    ["a mailbox line", `From x Mon\r\n${eml("To: b@mockshire.police.example")}`],
    ["line ends of an old Mac", eml("To: b@mockshire.police.example").replace(/\r\n/g, "\r")],
    ["an address shown as a name", eml("To: b@x.example <b@mockshire.police.example>")],
    ["a comma in quotation marks", eml('To: "Example, Bob @ home" <b@mockshire.police.example>')],
  ])("reads %s", async (_situation, text) => {
    const { status, complained } = await cli(["check", "a.eml"], { "a.eml": text });
    expect(complained).toEqual([]);
    expect(status).toBe(0);
  });

  test("does not call a mail checked whose text was cut off", async () => {
    const text = eml('To: b@c.example\r\nContent-Type: multipart/mixed; boundary="x"', "--x\r\n");
    const { printed } = await cli(["check", "--json", "a.eml"], { "a.eml": text });
    expect(parse(printed[0])).toMatchObject({
      decision: "ask",
      unchecked: [{ part: "body", reason: "failed" }],
    });
  });

  test.each<[situation: string, to: string, place: RegExp]>([
    ["empty brackets", "a@mockshire.police.example, <>", /number 2 in To/],
    ["a bare name", "a@mockshire.police.example, Bob", /number 2 in To/],
    ["a group that tells nobody", "Survivors:;", /number 1 in To/],
    ["an X.500 name", "/o=Org/ou=x/cn=Recipients/cn=bob", /number 1 in To/],
  ])("says where %s stands instead of an address, and asks", async (_situation, to, place) => {
    const { status, printed } = await cli(["check", "--json", "a.eml"], {
      "a.eml": eml(`To: ${to}`),
    });
    expect(status).toBe(1);
    const { decision, findings } = parse(printed[0]);
    expect(decision).toBe("ask");
    expect(findings).toMatchObject([{ rule: "unclear-recipient", severity: "warn" }]);
    expect(findings[0]?.sentence).toMatch(place);
  });

  describe("where it remembers", () => {
    const at = (minutes: number) => `Date: Mon, 23 Nov 2026 09:${minutes}:00 +0000`;
    const sent = (minutes: number, headers: string) =>
      `${from}Subject: Public hearing\r\n${at(minutes)}\r\n${headers}\r\n\r\nHello\r\n`;
    const files = {
      "hidden.eml": sent(10, `Bcc: ${many(90)}`),
      "shown.eml": sent(20, `To: ${many(90)}`),
      "other.eml": sent(30, `To: ${many(3)}`),
    };
    const rulesOf = (line: string | undefined) => parse(line).findings.map(({ rule }) => rule);

    test("knows a correction of what went in Bcc", async () => {
      const { printed } = await cli(
        ["check", "--remember", "--json", "hidden.eml", "shown.eml"],
        files,
      );
      expect(rulesOf(printed[0])).not.toContain("correction");
      expect(rulesOf(printed[1])).toContain("correction");
    });

    test.each<[situation: string, args: string[]]>([
      ["it was not asked to remember", ["hidden.eml", "shown.eml"]],
      ["nothing went before", ["--remember", "shown.eml", "hidden.eml"]],
      ["few are shown", ["--remember", "hidden.eml", "other.eml"]],
    ])("knows none where %s", async (_situation, args) => {
      const { printed } = await cli(["check", "--json", ...args], files);
      expect(printed.flatMap(rulesOf)).not.toContain("correction");
    });
  });

  test.each<[situation: string, sender: string, rules: string[]]>([
    ["another mailbox", "Sender: pc.two@mockshire.police.example", ["sending-as"]],
    ["the same mailbox", "Sender: PC@mockshire.police.example", []],
    ["nobody", "X-Other: 1", []],
  ])("takes the Sender header for who is signed in: %s", async (_situation, sender, rules) => {
    const { printed } = await cli(["check", "--json", "a.eml"], {
      "a.eml": eml(`${sender}\r\nTo: a@mail.example`),
    });
    const found = parse(printed[0]).findings.map(({ rule }) => rule);
    expect(found.filter((rule) => rule === "sending-as")).toEqual(rules);
  });

  test("checks by the policy it is given", async () => {
    const policy = {
      organisation: { name: "Mockshire Police", domains: ["mockshire.police.example"] },
      allow: ["mail.example"],
      rules: { "outside-recipient": { severity: "warn" } },
    };
    const files = { "p.json": JSON.stringify(policy), "a.eml": eml("To: a@mail.example") };
    const inside = await cli(["check", "--policy", "p.json", "a.eml"], files);
    expect(inside.status).toBe(0);
    const strict = { ...files, "p.json": JSON.stringify({ ...policy, allow: [] }) };
    const outside = await cli(["check", "--policy", "p.json", "a.eml"], strict);
    expect(outside.status).toBe(1);
    expect(outside.printed).toContain("  warn: a@mail.example is outside Mockshire Police.");
  });

  test("refuses a broken policy with its line, and checks nothing by it", async () => {
    const files = {
      "p.json": '{"organisation": {},\n"allow": ["uk"]}',
      "a.eml": eml("To: a@b.example"),
    };
    const { status, printed, complained } = await cli(
      ["check", "--policy", "p.json", "a.eml"],
      files,
    );
    expect(status).toBe(2);
    expect(printed).toEqual([]);
    expect(complained).toEqual([expect.stringContaining("p.json: line 2, column 11: allow[0]")]);
  });

  test.each<[situation: string, args: readonly string[]]>([
    ["no draft", ["check"]],
    ["an unknown option", ["check", "--jsno", "a.eml"]],
    ["an unknown command", ["inspect", "a.eml"]],
    ["a policy that is not there", ["check", "--policy", "none.json", "samples/internal.eml"]],
    ["an option without its value", ["check", "--policy"]],
  ])("says what is wrong with %s", async (_situation, args) => {
    const { status, printed, complained } = await cli(args);
    expect(status).toBe(2);
    expect(printed).toEqual([]);
    expect(complained.join("")).not.toBe("");
  });

  test("explains itself", async () => {
    const { status, printed } = await cli(["check", "--help"]);
    expect(status).toBe(0);
    expect(printed.join("\n")).toContain("--policy");
  });
});
