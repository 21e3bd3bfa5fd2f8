import { isLetterOrDigit } from "../characters";

/** How a kind of secret is written, with the pieces of it that a text is searched for. */
export interface SecretForm {
  readonly signs: readonly string[];
  /** How far behind the beginning of `pattern` a sign stands. */
  readonly back?: number;
  /** Sticky. The secret is its last group, or all of it, and ends where it ends. */
  readonly pattern: RegExp;
  /** It may begin in the middle of a word. */
  readonly isInWord?: boolean;
  /** What stands before it, unless its first group says the same. */
  readonly before?: RegExp;
  /** It may be a word of any language, so the value must look like a secret. */
  readonly isFree?: boolean;
}

const places =
  "(?:alarm|door|gate|entry|entrance|access|key ?(?:safe|pad|box)|lock|safe|" +
  "drws|larwm|gi?[aâ]t|mynediad|allweddi?)";

/** `for the attached`, `(old)`: what the secret opens. A full stop ends it. */
const opens =
  "(?: (?:for|to|of|on|you|that|i|ar) (?:[^\\n:=.]|\\.\\w){1,48}?)?(?: ?\\([^)\\n]{1,32}\\))?";

const said =
  "(?:\\s?[:=]\\s{0,3}| (?:(?:is|was|yw|oedd|set|changed|reset|to|now|as|follows|been|has)" +
  "[\\s:]{1,3}){1,5}|\\t| - )";

const digits =
  "(?: ?-?(?:code?|pin|no\\.?|number))?s?" +
  `(?:${opens}${said}|[\\s:#]{1,2})([A-Z#*]{0,3}\\d(?:[ -]?\\d){3,7}[A-Z#*]{0,3})(?![\\w-]|[.,/:]\\d)`;

/** A word as it begins a sentence, stands in it, or is shouted. */
function anyCase(words: readonly string[]): readonly string[] {
  return words.reduce<readonly string[]>((all, word) => {
    const first = word.charAt(0).toUpperCase();
    return all.concat(word, first + word.slice(1), word.toUpperCase());
  }, []);
}

/** A password, in English and in Welsh, as a sentence or a label gives it away. */
export const passwordPattern = new RegExp(
  `(?:pass(?:word|code|[ -]?phrase)|frin(?:air|eiriau)|pwd?)s?${opens}${said}(\\S{4,64})`,
  "iy",
);

/** The ways in which people and programs write secrets. */
export const secretForms: readonly SecretForm[] = [
  { signs: anyCase(["pass", "pw"]), pattern: passwordPattern, isFree: true },
  { signs: anyCase(["frin"]), pattern: passwordPattern, isFree: true, isInWord: true },
  {
    signs: anyCase(["pin", "key", "blwch"]),
    pattern: new RegExp(`(?:pin|key[ -]?safe|blwch allweddi?)${digits}`, "iy"),
  },
  {
    signs: anyCase(["cod"]),
    pattern: new RegExp(
      `code?s?(?:(?: (?:for|to|i))?(?: the|['’]r| yr?)? (${places}))?${digits}`,
      "iy",
    ),
    before: new RegExp(`\\b${places}[ -]$`, "i"),
  },
  { signs: ["://"], pattern: /:\/\/[^\s:@/]{1,64}:([^\s@/]{3,64})(?=@)/y, isInWord: true },
  {
    signs: ["BEGIN "],
    back: 5,
    pattern: /-----BEGIN (?:[A-Z\d]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y,
  },
  {
    signs: ["AKIA", "ghp_", "xox"],
    pattern: /(?:AKIA[A-Z\d]{16}|ghp_\w{20,80}|xox[a-z]-[\w-]{10,100})(?![\w-])/y,
  },
  { signs: ["b_pat_"], back: 5, pattern: /github_pat_\w{20,100}(?!\w)/y },
  {
    signs: ["yJ"],
    back: 1,
    pattern: /eyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{0,1000}/y,
  },
];

/** Whether a form may begin there, as far as the character before says. */
export function canBegin(text: string, at: number, { isInWord }: SecretForm): boolean {
  return at >= 0 && (isInWord === true || !isLetterOrDigit(text, at - 1));
}
