import { bytesOfBase64 } from "../../../src/core/documents/bytes/base64";

const said = (text: string): string => Buffer.from(bytesOfBase64(text)).toString("latin1");

describe("bytesOfBase64", () => {
  test.each<[situation: string, text: string, bytes: string]>([
    ["whole groups", "VGhyZWUhVGhyZWUh", "Three!Three!"],
    ["one byte at the end", "QQ==", "A"],
    ["two bytes at the end", "QUI=", "AB"],
    ["no padding", "QUJDRA", "ABCD"],
    ["line ends", "QUJD\r\nREVG\r\nRw==\r\n", "ABCDEFG"],
    ["a line end in a group", "QU\r\nJDRE\nVG", "ABCDEF"],
    ["two texts after one another", "QQ==QUI=", "AAB"],
    ["the alphabet for names", "-_-_", "\xfb\xff\xbf"],
    ["the usual alphabet", "+/+/", "\xfb\xff\xbf"],
    ["characters that are none", "Q!U\u0141J\ud83d\ude00D", "ABC"],
    ["half a byte", "QUJDR", "ABC"],
    ["nothing", "", ""],
    ["nothing of it", "\r\n ==", ""],
  ])("reads %s", (_situation, text, bytes) => {
    expect(said(text)).toBe(bytes);
  });

  it("reads every byte in every place, in lines as mail has them", () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) % 256);
    const lines = Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n");
    expect(bytesOfBase64(lines)).toEqual(bytes);
  });
});
