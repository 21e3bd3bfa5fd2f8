function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** A greeting, up to the name. The sticky pattern is for `matchAt`. English and Welsh. */
export const phrase =
  /(?:(dear|(?:hi|hello|hey)(?: there)?|hiya|good (?:morning|afternoon|evening|day)|annwyl|helo|haia|heia|sh?[wu] ?mae|s['’]mae|su['’]mae|bore da|prynhawn da|p['’]?nawn da|noswaith dda)|morning|afternoon|evening)(?![\w\u00c0-\u024f'’-])[ \t\u00a0]*/iy;

/** A group, or people by what they are. In small or in capital letters: `Hi All`, `Dear Resident`. */
export const groups = words(
  "all both everyone everybody every team teams folks folk guys gents ladies gentlemen friends friend " +
    "colleague colleagues partners sirs madam madame maam neighbour neighbours applicant occupier " +
    "homeowner tenant councillors boss gaffer guv skip skipper doctor nurse reader editor subscriber " +
    "candidate student pupil carer victim witness complainant volunteer delegate attendee recipient " +
    "client claimant sponsor supplier vendor counsel bawb pawb tim gyfaill gyfeillion " +
    "cyfaill cyfeillion gydweithiwr gydweithwyr cydweithwyr ffrind ffrindiau syr breswylydd " +
    "drigolyn drigolion aelod aelodau rhieni rhiant",
);

/** With these begins a sentence, whatever stands before. */
export const sentenceStarts = words(
  "thanks thank many please just hope hoping following further as per see attached this these that the " +
    "a an there world i im ive id we you your it its my our can could would will have has is are do did am was " +
    "apologies sorry re regarding with for from in on at to if when what where who how why after " +
    "before any not no yes ok great good happy new welcome here sounds well let lets also and but so " +
    "now today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday diolch " +
    "dyma os gweler yn mae",
);

/** The start of a line that says how secret the mail is. English and Welsh. */
const marking =
  /^[^A-Za-z]*(?:(?:classification|marking|gsc|dosbarthiad)\b[^A-Za-z]*)?(?:top secret|official|swyddogol|not protectively marked|unclassified|restricted|protect|confidential|secret)\b/i;

/** `Official figures are out` is a sentence: a word of it has no capital. */
const smallWord = /(?:^|[^A-Za-z])[a-z]/;

const longestMarking = 120;

/** Whether a line is a security marking with what belongs to it: `OFFICIAL-SENSITIVE: PERSONAL`. */
export function isMarking(line: string): boolean {
  return line.length <= longestMarking && marking.test(line) && !smallWord.test(line);
}
