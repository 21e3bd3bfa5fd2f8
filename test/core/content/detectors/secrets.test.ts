import { secret, secretsIn } from "../../../../src/core/content/detectors/secrets";

function seen(text: string): string[] {
  return secretsIn(text).map(({ start, end }) => text.slice(start, end));
}

describe("secrets", () => {
  test.each<[situation: string, text: string]>([
    ["a password that is required", "A password is required. Password: required"],
    ["a password to reset", "Please reset your password: https://portal.example/reset?id=12345"],
    ["a password that has expired", "Your password has expired and must be changed."],
    ["a password that was changed on a day", "The password was changed 12/03/2026."],
    ["a password that is wrong", "The password is wrong. The password was Incorrect!"],
    ["a password that is case-sensitive", "The password is case-sensitive"],
    [
      "a password that follows",
      "Password: will follow. Password to follow. Password: sent separately",
    ],
    ["a password in another message", "The password is in a separate email"],
    ["a policy", "Password policy: 12 characters, Password length: 8-16 characters"],
    ["the length of a password", "Passwords: 8-16 characters"],
    ["a document that is protected", "The file is password-protected and password protected: yes"],
    [
      "a password that is hidden",
      "Password: ********, password: [your password], password: <removed>",
    ],
    ["an advice", "Password: never share it. Password - choose a strong one"],
    ["a head of a table", "Name\tPassword\tRole\nAlan\t\tClerk"],
    ["a date, not a password", "The password is as of 12/03/2026"],
    ["PIN as a word", "PIN to Start. A PIN is needed. pin it to the board 24"],
    ["a pin of a plug", "pin 12 of the plug"],
    ["another word", "shipping: 12345678, opinion is 1234, bypass: abc123"],
    ["a code of no door", "Code: 1234. error code 4040, code of conduct 2024, dress code 1234"],
    ["a postcode in Welsh", "cod post: CF10 1AA"],
    ["a code of a product", "bar code 5012345678900, QR code: 12345"],
    ["a door without a number", "door code on request; the alarm code is known to staff"],
    ["a key safe without a number", "the key safe is by the door, 12 High Street"],
    ["a meeting", "Meeting ID: 343 234 567 89\nPasscode: aB3dE6"],
    ["a meeting by telephone", "Dial-in 020 7946 0018, access code: 123456#"],
    ["a link", "https://www.example.org/reset:password/a@b"],
    ["an address in a link", "https://portal.example:8080/a@b"],
    ["a public certificate", "-----BEGIN CERTIFICATE-----"],
    ["half a token", "AKIA1234, ghp_abc, eyJhbGciOiJIUzI1NiJ9, xoxb-1"],
    ["a token inside a word", `XAKIAIOSFODNN7EXAMPLE`],
  ])("does not see %s", (_situation, text) => {
    expect(seen(text)).toEqual([]);
  });

  test.each<[situation: string, text: string, value: string]>([
    ["a password", "Password: Tr0ub4dor&3", "Tr0ub4dor&3"],
    ["a password in a sentence", "The password is Tr0ub4dor&3.", "Tr0ub4dor&3"],
    [
      "a password for something",
      "the password for the attached report.xlsx is Mill2Close",
      "Mill2Close",
    ],
    ["a password to open something", "Password to open it: Mill2Close", "Mill2Close"],
    ["a password that has changed", "password has been changed to Mill2Close, sorry", "Mill2Close"],
    ["a password in quotation marks", 'the password is "sunshine"', "sunshine"],
    ["a password of one word", "Password: sunshine\nThanks", "sunshine"],
    ["a password on the next line", "Password:\nMill2Close", "Mill2Close"],
    ["a password as follows", "The password is as follows:\nMill2Close", "Mill2Close"],
    ["a password in a table", "Password\tMill2Close", "Mill2Close"],
    ["a password in brackets", "(password: Mill2Close)", "Mill2Close"],
    ["a password of a program", "DB_PASSWORD=Mill2Close", "Mill2Close"],
    ["a password in a row of settings", "Server=a;Password=Mill2Close;Timeout=30", "Mill2Close"],
    ["a short label", "pwd: Mill2Close", "Mill2Close"],
    ["a passcode", "PASSCODE = 48215", "48215"],
    ["a pass phrase", "pass phrase: correct-horse-battery", "correct-horse-battery"],
    ["a password in Welsh", "Y cyfrinair yw Mill2Close", "Mill2Close"],
    ["a password in Welsh, mutated", "dy gyfrinair: Mill2Close", "Mill2Close"],
    ["a PIN", "My PIN is 4821", "4821"],
    ["a PIN with its number", "pin number: 4821.", "4821"],
    ["a PIN without a verb", "PIN 4821", "4821"],
    ["an alarm code", "alarm code 4821", "4821"],
    ["an alarm code for a door", "The alarm code for the side door is 4821", "4821"],
    ["a door code with letters", "Door code: C1359Y", "C1359Y"],
    ["an entry code", "entry code is #4821", "#4821"],
    ["a code for a door", "the code for the door is 4821", "4821"],
    ["a key safe", "key safe 4821", "4821"],
    ["a key safe with its code", "keysafe code: 4821", "4821"],
    ["a key safe with a number in pieces", "Key safe no. 4-8-2-1", "4-8-2-1"],
    ["a door code in Welsh", "cod y drws: 4821", "4821"],
    ["an alarm code in Welsh", "Cod larwm 4821", "4821"],
    ["a connection", "postgres://alan:Mill2Close@db.example/records", "Mill2Close"],
    ["a private key", "-----BEGIN RSA PRIVATE KEY-----\nMII", "-----BEGIN RSA PRIVATE KEY-----"],
    ["another private key", "-----BEGIN PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----"],
    ["a key of a cloud", `AKIAIOSFODNN7EXAMPLE`, `AKIAIOSFODNN7EXAMPLE`],
    ["a token of a repository", `ghp_${"a1".repeat(18)}`, `ghp_${"a1".repeat(18)}`],
    ["a newer one", `github_pat_${"a1".repeat(20)}`, `github_pat_${"a1".repeat(20)}`],
    ["a token of a chat", `xoxb-123456789012-abc`, `xoxb-123456789012-abc`],
    ["a web token", "eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0", "eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0"],
  ])("sees %s", (_situation, text, value) => {
    expect(seen(text)).toEqual([value]);
  });

  test("sees them in their order, each once", () => {
    const text = "key safe code 4821, alarm code 1234, password: Mill2Close";
    expect(seen(text)).toEqual(["4821", "1234", "Mill2Close"]);
  });

  test.each<[head: string, isOne: boolean]>([
    ["Password", true],
    ["PIN", true],
    ["Door code", true],
    ["Key safe", true],
    ["Cyfrinair", true],
    ["Password expiry", false],
    ["Code", false],
  ])("below %s: %s", (head, isOne) => {
    expect(secret.column?.test(head)).toBe(isOne);
  });

  test.each([
    "pass",
    "password ",
    "password for ",
    "key safe ",
    "eyJ",
    "://a:",
    "-----BEGIN ",
    "cod ",
  ])("takes linear time on a text of %j", (piece) => {
    const text = piece.repeat(40_000);
    const start = performance.now();
    secretsIn(text);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
