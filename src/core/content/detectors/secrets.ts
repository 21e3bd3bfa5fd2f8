import type { Detector, Sighting } from "../detector";
import { isOfJoining } from "./joining";
import { heading } from "./naming";
import { searched } from "./searched";
import { isSecretValue } from "./secret-value";

const places =
  "(?:alarm|door|gate|entry|entrance|access|key ?(?:safe|pad|box)|lock|safe|drws|larwm|gi?[aâ]t|mynediad|allweddi?)";

/** `for the attached`, `(old)`: what the secret opens. A full stop ends it. */
const opens =
  "(?: (?:for|to|of|on|you|that|i|i['’]r|ar) (?:[^\\n:=.]|\\.\\w){1,48}?)?(?: ?\\([^)\\n]{1,32}\\))?";

const said =
  "(?:\\s?[:=]\\s{0,3}| (?:(?:is|was|yw|oedd|set|changed|reset|to|now|as|follows|been|has)[\\s:]{1,3}){1,5}|\\t| - )";

/**
 * A password, in English and in Welsh, as a sentence or a label gives it away. The punctuation of the
 * sentence is no part of it.
 */
const password = new RegExp(
  `(?:(?:\\b|_)(?:pass(?:word|code|[ -]?phrase)|pwd?)|frin(?:air|eiriau))s?${opens}${said}(["'“‘]?[^\\s;"”<]{3,63}[^\\s;"”<.,:)\\]'’>?])`,
  "gi",
);

/** A code with some digits, and what it opens. */
const code = new RegExp(
  `\\b(?:pin|key[ -]?safe|blwch allweddi?|${places}[ -]code?|code?s?(?: (?:for|to|i))?(?: the|['’]r| yr?)? ${places})` +
    `(?: ?-?(?:code?|pin|no\\.?|number))?s?(?:${opens}${said}|[\\s:#]{1,2})([A-Z#*]{0,3}\\d(?:[ -]?\\d){3,7}[A-Z#*]{0,3})(?![\\w-]|[.,/:]\\d)`,
  "gi",
);

/** What programs use: in links, in files of keys, of Amazon, GitHub and Slack, of the web. */
const tokens = [
  /:\/\/[^\s:@/]{1,64}:([^\s@/]{3,64})(?=@)|-----BEGIN (?:[A-Z\d]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g,
  /\b(?:AKIA[A-Z\d]{16}\b|ghp_\w{20,80}|github_pat_\w{20,100}|xox[a-z]-[\w-]{10,100})/g,
  /(?:^|[^\w-])(eyJ[\w-]{8,400}\.eyJ[\w-]{8,400}(?:\.[\w-]{0,400})?)/g,
];

/**
 * Something that opens something: a password, a key, a token, the code of a door or a key safe. The
 * word "password" alone is in one message of 120, so it takes a value that looks like one.
 */
export const secret: Detector = {
  kind: "secret",
  begins: "",
  pattern: password,
  alone: 2,
  column: heading(
    "passwords?|passcode|pass ?phrase|pwd|pin|cyfrinair|(?:door|gate|alarm|entry|access|key ?safe) codes?|key ?safe|cod (?:y )?(?:drws|larwm|mynediad)",
  ),
  loose: /^(?=\D{0,40}\d)\S{4,64}$/,
  isNone: isOfJoining,
  key: (written) => written,
};

/** The secrets in a text, in order. */
export function secretsIn(text: string): readonly Sighting[] {
  const sightingOf = (match: RegExpExecArray, isToken: boolean): Sighting | undefined => {
    const end = match.index + match[0].length;
    const start = end - (match[1] || match[0]).length;
    // A code that lets people into a meeting is in every invitation, and meant to be.
    return (
      (!isOfJoining(text, start) && {
        detector: secret,
        start,
        end,
        confidence: (isToken && 3) || 2,
      }) ||
      undefined
    );
  };
  return searched(text, password, (match) => passwordIn(text, sightingOf(match, false)))
    .concat(
      searched(text, code, (match) => sightingOf(match, false)),
      ...tokens.map((token) => searched(text, token, (match) => sightingOf(match, true))),
    )
    .sort((one, other) => one.start - other.start);
}

function passwordIn(text: string, sighting: Sighting | undefined): Sighting | undefined {
  if (sighting === undefined) {
    return undefined;
  }
  const { start: from, end } = sighting;
  const isQuoted = /["'“‘]/.test(text.charAt(from));
  const start = from + Number(isQuoted);
  const isLabelled = isQuoted || /[:=]\s{0,3}$/.test(text.slice(from - 4, from));
  const after = (!isQuoted && text.slice(end, end + 16)) || "";
  return (
    (isSecretValue(text.slice(start, end), isLabelled, after) && {
      detector: secret,
      start,
      end,
      confidence: 2,
    }) ||
    undefined
  );
}
