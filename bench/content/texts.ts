import { bodyText } from "../../src/core/content/body-text";
import { hamMails } from "../corpus/ham";
import { nameOf } from "../corpus/names";
import { dateOfBirthWriter, nationalInsuranceWriter, telephoneWriter } from "../corpus/numbers";
import { addressWriter, postcodeWriter } from "../corpus/places";
import { randomFrom } from "../corpus/random";
import { megabyte } from "./timing";

/** Ordinary mail, and a list of contacts: four megabytes of each. */
export interface Texts {
  readonly ordinary: string;
  readonly dense: string;
}

/** One piece of memory, as a mail program hands it over: pieces put together are slower to read. */
export function flat(text: string): string {
  return Buffer.from(text).toString();
}

/**
 * Subjects and texts of ordinary mail, so many characters of them. Few mails hold a letter beyond
 * Latin-1, and those are left out: one of them would have all the text stored in two bytes a letter.
 */
export async function ordinaryText(length: number): Promise<string> {
  let text = "";
  for await (const { draft } of hamMails()) {
    if (text.length >= length) break;
    const mail = draft === undefined ? "" : `${draft.subject}\n\n${bodyText(draft)}\n\n`;
    if (!/[^\u0000-\u00ff]/.test(mail)) text += mail;
  }
  return flat(text.repeat(Math.ceil(length / text.length)).slice(0, length));
}

/** Rows of contacts: hardly a word of them that is no detail. */
export function denseText(length: number): string {
  const random = randomFrom(1);
  const writers = [
    addressWriter(random),
    postcodeWriter(),
    telephoneWriter(random),
    dateOfBirthWriter(random),
    nationalInsuranceWriter(random),
  ];
  let text = "";
  while (text.length < length) {
    const { given, family } = nameOf(random, false);
    const email = `${given}.${family}@post.example`.replace(/[ ']/g, "").toLowerCase();
    const cells = [`${given} ${family}`, ...writers.map((write) => write(random)), email];
    text += `${cells.join(", ")}\n`;
  }
  return flat(text.slice(0, length));
}

/** What is repeated to make a text that is meant to hurt. */
const hostilePieces: readonly string[] = [
  ..."a|A|0|@|.|,|\t|\n|>|:|-|/|(| ".split("|"),
  ...["a@", "a.", "a.a@", "@a.", "1 ", "0 ", "07", "1/", "12/", "1.", "A9", "AB 12 ", "A1 1A"],
  ...["Aa ", "AA ", "A, ", "Aa Aa, ", "Alan Testperson, ", "Alan Testperson\n", "Mr ", "O'", "a-"],
  ...["Name: ", "Name: Alan Testperson\n", "DOB ", "dob: 1", "01632 ", "+44 (0)", "1 Mill Lane, "],
  ...[
    "DOB 12/03/1975 key safe 4821\n",
    "///filled.count.soap 01632 960123\n",
    "password to 07700 900123\n",
  ],
  ...[
    "> ",
    "> > ",
    ">\n",
    "| ",
    "|a|b|\n",
    "a\tb\n",
    "a\t",
    "1,",
    "a,b\n",
    '"',
    '"a,',
    "- ",
    "1. ",
  ],
  ...["From: a\n", "On 1/1/2026 a wrote:\n", "-----", "\u00a0", "\u200b", "\u0301", "e\u0301"],
  ...["sexual offen", "registered ", "password: ", "///a.b", "///a.a.a ", "SECRET ", "OFFICIAL-"],
];

/** A megabyte of each, named by its piece. */
export function* hostileTexts(): Generator<readonly [piece: string, text: string]> {
  for (const piece of hostilePieces) {
    yield [JSON.stringify(piece), flat(piece.repeat(Math.ceil(megabyte / piece.length)))];
  }
}
