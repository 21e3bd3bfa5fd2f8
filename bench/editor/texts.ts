import { syllables } from "../syllables";

/** A policy whose allow-list has so many lines, a few of which repeat each other. */
export function policyOf(lines: number): string {
  const allow = Array.from({ length: lines }, (_, at) => ({
    match: at % 3 === 0 ? `.partner${at}.example` : `desk${at}@partner${at - (at % 3)}.example`,
    name: `Partner ${at}`,
    role: at % 5 === 0 ? "supplier" : "local-authority",
    owner: "Partnerships desk",
    reason: `Agreement ${at}`,
    expires: `2027-0${1 + (at % 9)}-15`,
  }));
  const organisation = { name: "Mockshire Police", domains: [".mockshire.police.example"] };
  return JSON.stringify({ organisation, allow, deny: [], rules: {} }, null, 2);
}

/** Saved mails: most to colleagues and partners, some to the public, one in ten with a page of text. */
export function mailsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => mail(at));
}

function mail(at: number): string {
  const name = `${syllables[at % 12] ?? ""}${syllables[(at >> 3) % 12] ?? ""}ton`;
  const to = at % 7 === 0 ? `jo.${name}@mail${at}.example` : `ann.${name}@mockshire.police.example`;
  const line = "Thank you for your letter of 12 March about the works in the High Street.\r\n";
  return [
    "From: PC Example <pc.example@mockshire.police.example>",
    `To: ${name} <${to}>`,
    `Subject: Works in the High Street, ${at}`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    `Dear ${name},`,
    line.repeat(at % 10 === 0 ? 400 : 20),
    "Kind regards",
    "PC Example",
  ].join("\r\n");
}
