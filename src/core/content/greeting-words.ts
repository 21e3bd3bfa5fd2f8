function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** A greeting, up to the name. The sticky pattern is for `matchAt`. English and Welsh. */
export const phrase =
  /(?:(dear|(?:hi|hello|hey)(?: there)?|hiya|good (?:morning|afternoon|evening|day)|annwyl|helo|haia|heia|sh?[wu] ?mae|s['’]mae|su['’]mae|bore da|prynhawn da|p['’]?nawn da|noswaith dda)|morning|afternoon|evening)(?![\w\u00c0-\u024f'’-])[ \t\u00a0]*/iy;

/** A group, or people by what they are. In small or in capital letters: `Hi All`, `Dear Resident`. */
export const groups = words(
  "all both everyone everybody every team teams folks folk guys gents ladies gentlemen friends " +
    "friend colleague colleagues partners madam madame maam neighbour applicant occupier tenant boss " +
    "gaffer guv skip skipper nurse candidate student pupil victim witness complainant delegate " +
    "recipient client claimant counsel bawb pawb tim gyfaill gyfeillion cyfaill cyfeillion " +
    "gydweithwyr cydweithwyr ffrind ffrindiau syr drigolyn drigolion aelod aelodau rhieni rhiant",
);

/** What somebody is called who is not called by name, and firms. Only with a capital: `love the idea`. */
export const called = words(
  "mate matey hun hon love lovely bud buddy pal champ legend mum mam dad doc vicar coach serg sarg " +
    "marm gang butt butty bach bro bruv babe dude chum lad lass petal darling sweetheart people " +
    "principal landlord cariad bennaeth pennaeth brifathro riant perchennog berchennog " +
    "tesco asda vodafone aviva natwest",
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
