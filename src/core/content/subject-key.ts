import { plainLetters } from "../likeness/plain-letters";
import { fold } from "./fold";

/** No subject line is longer: Outlook allows 255 characters. */
const longest = 500;

/**
 * What a subject is about, so that two mails of one mailing have the same: in lower case, plain letters
 * and digits alone, freed of RE: and FW:, of "Correction:" and the like, and of numbers of parts.
 *
 * Empty where it says too little to know a mail by, as "Update" or "Meeting" do.
 */
export function subjectKey(subject: string): string {
  const text = plainLetters(fold(subject.slice(0, longest)).text);
  const words = wordsOf(withoutPartNumbers(text.replace(/\s+/g, " ").trim()));
  if (words.every((word) => word.length < 3 || tellsNothing.has(word))) {
    return "";
  }
  return words.join(" ");
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .replace(/['\u2018\u2019]/g, "")
    .split(noLetter)
    .join(" ");
  const left = corrections.reduce((rest, phrase) => rest.replace(phrase, " "), plain);
  return left.split(" ").filter((word) => word !== "" && !extras.has(word));
}

/** Everything but digits, Latin letters and those of other scripts. */
const noLetter = /[\u0000-/:-`{-\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u2bff\u3000-\u303f]+/;

/** `Batch 2 of 7`, `part II`, `v2`, `2 of 7`, `(2/7)`, `(2)`, `#2`. `Ward 3` keeps its number. */
function withoutPartNumbers(text: string): string {
  const rest = text
    .replace(partNumber, "$1")
    .replace(/\bv\d{1,2}\b/g, " ")
    .replace(/\b\d{1,3} (?:of|o) \d{1,3}\b/g, " ")
    .replace(/[([] ?#?\d{1,3}(?: ?(?:\/|of|o) ?\d{1,3})? ?[)\]]/g, " ")
    .replace(/#\d{1,3}\b/g, " ")
    .trim();
  return ranges.reduce(withoutRange, rest).replace(/ - ?\d{1,3}$/, "");
}

const numeral =
  "\\d{1,3}|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|" +
  "un|dau|dwy|tri|tair|pedwar|pedair|pump";

const partNumber = new RegExp(
  `\\b(batch|part|group|list|wave|tranche|rhan|grwp|swp) ?#?(?:${numeral}|[a-h])\\b` +
    `(?: (?:of|o) (?:${numeral})\\b)?`,
  "g",
);

/** At the end: `A-D`, `1-100`, `(1 to 100)`, and `1/5` without brackets. */
const ranges = [
  / [([]?([a-z])(?: ?- ?| to )([a-z])[)\]]?$/,
  / [([]?(\d{1,4})(?:-| to )(\d{1,4})[)\]]?$/,
  / (\d{1,3})\/(\d{1,3})$/,
];

/** What goes down is no range: a score, or a date such as `12/11`. */
function withoutRange(text: string, range: RegExp): string {
  return text.replace(range, (whole: string, from: string, to: string) => {
    const isUpward = from.length < to.length || (from.length === to.length && from <= to);
    return (isUpward && " ") || whole;
  });
}

/** What a second mail says of the first. Words such as `link` and `date` say something elsewhere. */
const corrections = [
  /\b(?:with )?(?:the )?(?:correct|corrected|right|wrong|new|updated|missing) (?:link|date|venue|attachment|version|document|file)s?\b(?: in (?:the |my )?(?:last|previous|earlier|first) (?:e ?mail|mail|message)\b)?(?: this time\b)?/g,
  /\b(?:please )?use this (?:one|link|version)\b(?: instead\b)?/g,
  /\berrors? in\b/g,
  /\btake (?:[23]|two|three) ?$/,
];

/** What is put before or behind the subject of an earlier mail, and says nothing of its own. */
const extras: ReadonlySet<string> = new Set(
  [
    "re fw fwd aw wg sv vs tr rv ateb atb ymlaen yml external ext",
    "correction corrections corrected correct amended amendment update updated revised revision",
    "resend resent resending re-sent again apology apologies sorry erratum version final copy",
    "recall corrigendum error oops new",
    "cywiriad cywiro cywirwyd diwygiedig diweddariad eto ymddiheuriad",
    "please ignore disregard previous earlier last email mail message",
    "batch part group list wave tranche rhan swp grwp",
    "the a an of for to and y yr",
  ]
    .join(" ")
    .split(" "),
);

/** A subject of these words alone may stand over any two mails. */
const tellsNothing: ReadonlySet<string> = new Set(
  [
    "hello hi hey dear all everyone team info information important urgent fyi note notice news",
    "meeting meetings call chat question query enquiry request reply response help thanks thank you",
    "test document documents file files attached attachment report letter today tomorrow",
    "your our my this is about no subject new",
    "helo shwmae pwysig brys gwybodaeth cyfarfod cwestiwn cais diolch nodyn newyddion prawf",
  ]
    .join(" ")
    .split(" "),
);
