import { readMail } from "../../../../src/core/documents/plain/read-mail";
import { read } from "./readings";

const mail = (head: string, body: string): string =>
  `From: Nia <nia@example.org>\r\nTo: Mair <mair@example.org>\r\nSubject: Plan\r\n${head}\r\n${body}`;

const mixed = (...parts: readonly string[]): string =>
  mail(
    'Content-Type: multipart/mixed; boundary="xx"\r\n',
    `before\r\n${parts.map((part) => `--xx\r\n${part}\r\n`).join("")}--xx--\r\nbehind`,
  );

const shown = "From: Nia <nia@example.org>\nTo: Mair <mair@example.org>\nSubject: Plan\n\n";

describe("readMail", () => {
  test.each<[situation: string, source: string, body: string]>([
    ["no MIME at all", mail("", "one\r\ntwo"), "one\ntwo"],
    [
      "quoted-printable",
      mail("Content-Transfer-Encoding: quoted-printable\r\n", "caf=C3=A9 =\r\nau lait=3D"),
      "café au lait=",
    ],
    [
      "base64 in another alphabet",
      mail(
        "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: base64\r\n",
        "Y2Fm\r\n6Q==",
      ),
      "café",
    ],
    ["HTML", mail("Content-Type: text/html\r\n", "<p>a<br>b</p>"), "a\nb"],
    [
      "alternatives",
      mail(
        "Content-Type: multipart/alternative; boundary=y\r\n",
        "--y\r\n\r\nplain\r\n--y\r\nContent-Type: text/html\r\n\r\n<p>rich\r\n--y--",
      ),
      "plain",
    ],
    [
      "alternatives of which the plain one is empty",
      mail(
        "Content-Type: multipart/alternative; boundary=y\r\n",
        "--y\r\n\r\n\r\n--y\r\nContent-Type: text/html\r\n\r\n<p>rich\r\n--y--",
      ),
      "rich",
    ],
    ["several texts", mixed("\r\none", "Content-Type: text/plain\r\n\r\ntwo"), "one\ntwo"],
    [
      "a boundary that never comes",
      mail("Content-Type: multipart/mixed; boundary=q\r\n", "a"),
      "a",
    ],
    ["a boundary that begins another", mixed("\r\na\r\n--xxy\r\nb"), "a\n--xxy\nb"],
    ["a last boundary that is missing", mixed("\r\na").replace("--xx--\r\nbehind", ""), "a"],
  ])("reads the text of a message with %s", (_situation, source, body) => {
    expect(read(readMail, source).parts).toMatchObject([
      { kind: "message", name: "Plan", text: shown + body },
    ]);
  });

  test.each<[situation: string, head: string, line: string]>([
    ["in base64", "Cc: =?utf-8?B?U2nDom4=?= <s@example.org>", "Cc: Siân <s@example.org>"],
    ["in Q", "Cc: =?iso-8859-1?q?Si=E2n_O?= x", "Cc: Siân O x"],
    ["in two words", "Cc: =?utf-8?Q?a?=\r\n =?utf-8?Q?b?=", "Cc: ab"],
    ["folded", "Cc: a@example.org,\r\n\tb@example.org", "Cc: a@example.org, b@example.org"],
    ["in bare UTF-8", "Cc: Siân", "Cc: Siân"],
    ["that only looks encoded", "Cc: =?a?x?b?=", "Cc: =?a?x?b?="],
  ])("shows a field %s", (_situation, head, line) => {
    const [part] = read(readMail, mail(`${head}\r\n`, "body")).parts;
    expect(part?.text.split("\n")).toContain(line);
  });

  test.each<[situation: string, part: string, name: string]>([
    [
      "by its disposition",
      'Content-Disposition: attachment; filename="a b.csv"\r\n\r\nx',
      "a b.csv",
    ],
    ["by its type", "Content-Type: application/pdf; name=a.pdf\r\n\r\nx", "a.pdf"],
    ["in pieces", "Content-Disposition: attachment; filename*0=a; filename*1=b.c\r\n\r\nx", "ab.c"],
    [
      "in another alphabet",
      "Content-Disposition: attachment; filename*=utf-8''Si%C3%A2n.txt\r\n\r\nx",
      "Siân.txt",
    ],
    ["encoded like text", 'Content-Type: image/png; name="=?utf-8?Q?a=C3=A9?="\r\n\r\nx', "aé"],
    ["not at all", "Content-Type: message/rfc822\r\n\r\nx", ""],
  ])("reads a file named %s", (_situation, part, name) => {
    expect(read(readMail, mixed("\r\nbody", part)).files).toMatchObject([
      { name, document: { parts: [{ text: "x" }] } },
    ]);
  });

  it("unpacks a file in base64", () => {
    const part =
      "Content-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\nUEsF\r\nBg==";
    expect(read(readMail, mixed(part)).files[0]?.document.parts[0]?.text).toBe("PK\u0005\u0006");
  });

  test.each<[situation: string, source: string, troubles: readonly string[]]>([
    [
      "S/MIME",
      mail("Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n", "x"),
      ["encrypted"],
    ],
    ["PGP in MIME", mail("Content-Type: multipart/encrypted; boundary=x\r\n", "x"), ["encrypted"]],
    ["PGP in its text", mail("", "-----BEGIN PGP MESSAGE-----\r\nx"), ["encrypted"]],
    [
      "rights management",
      mixed("Content-Type: x/y; name=message.rpmsg\r\n\r\nx"),
      ["rights-managed"],
    ],
    ["a signature", mixed("\r\na", "Content-Type: application/pkcs7-signature\r\n\r\nx"), []],
  ])("says what it cannot read of a message with %s", (_situation, source, troubles) => {
    const document = read(readMail, source);
    expect(document.troubles).toEqual(troubles);
    expect(document.files).toEqual([]);
  });

  it("gives up parts in parts that nobody writes, and too many of them", () => {
    const deep = Array.from(
      { length: 50 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
    );
    expect(read(readMail, `From: a\r\n${deep.join("")}`).troubles).toEqual(["too-large"]);
    const many = mixed(...Array.from({ length: 30 }, () => "\r\na"));
    expect(read(readMail, many, { entries: 10 }).troubles).toEqual(["too-large"]);
  });
});
