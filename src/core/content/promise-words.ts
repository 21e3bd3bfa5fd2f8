/** `~` stands for either word. */
function made(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source.replace(/~/g, "(?:attached|enclosed)"), "i"));
}

const purpose =
  "(?:for (?:your|info|ref|review|approval|comment|signature|completion|ease|the)|fyi|herewith|below|here|" +
  "as (?:requested|discussed|promised|agreed|asked|mentioned|per|an?))";
const now = "(?: (?:also|now|just|today|therefore|hereby|again|both|all|below and|herewith|re))?";

/** What says that something comes with the mail: English, then Welsh. A match ends with the cue. */
export const promises = made(
  "\\b(?:as|per|view|read|check|complete|sign|note|consider|use|print|circulate|share|action|approve|process|return|" +
    "consult|add|link|forward|pass|send|refer to|fill in|at|over|through|in)(?: (?:the|my|our|this|these|all|both))? ~\\b",
  `\\b(?:i|we)(?:'ve| have)?${now} (?:re-?)?(?:attach|enclose)(?:e?d)?\\b`,
  `\\b(?:i|we)(?:'m|'re| am| are)${now} (?:re-?)?(?:attach|enclos)ing\\b`,
  "\\band (?:have )?attached(?= (?:it|copies|a copy|them)\\b)",
  "^(?:and |have |also |just |now ){0,2}(?:re-?)?(?:attach|enclos)(?:ing|ed)\\b",
  `\\b~(?=,? (?:please|pls|kindly|is|are|find|you will|you'll|copy|copies|${purpose}))`,
  "[,:-] ~(?= (?:the|an?|my|our|some|two|also|this)\\b)",
  "\\b(?:the|my|our|these|this|following) ~\\b",
  `(?:\\b(?:is|are|'re)|'s)${now} ~(?=\\W?$|[,;:)]| [(-]| (?:${purpose}|and|in|with this|to (?:this |the )?e-?mail)\\b)`,
  "\\((?:[a-z]+ )?~(?=\\)| [a-z]+\\))",
  "\\b(?:see|find|refer to|per|view) (?:the |my |our |two |these )?(?:[a-z]{1,9}ed )?attachments?\\b",
  "\\b(?:details|information|is|are|found|shown|listed|out|explained|described) in the attachments?\\b",
  "\\battachments?(?= (?:below|herewith|to this e-?mail)\\b)",
  "^attachments?(?=: ?(?!none|no\\b|nil|n/a|0)\\w)",
  "^encl?(?:s|osures?)?(?=[.:]| ?$| \\()",
  "(?:^|[,:-] )pfa(?=\\W?$|[,:;-]| - | (?:the|an?|my|our|latest|updated|revised|final|completed|signed|draft|copy|for|as|below)\\b)|please pfa\\b",
  "\\byng(?: ?ng?)?h?l[wŵ]m\\b",
  "\\b(?:rwy|dwi|dw i|rydw i|ryd[wy]m|(?:ryd|'?d[ya])[yn]n ni|rwyf|r[wy]yf i)(?:'n| yn| wedi)(?: hefyd| bellach)? (?:atodi|amg[aá]u)\\b",
  "\\b(?:atod|amgae)(?:af|wn|ir|wyd|edig)\\b",
  "\\bwedi(?:'i|'u| ei| eu) h?(?:atodi|amg[aá]u)\\b",
  "\\b(?:gweler|gwelwch|yn|weld|edrych ar|darllenwch) (?:yr |fy |ein )?h?atodiad(?:au)?\\b",
);

/** What promises as well where one of `leads` goes before it in its clause. */
export const [cued = /^/, leads = /^/, fewWords = /^/] = made(
  "\\b(?:~|in the attachments?)\\b",
  "\\b(?:find|see|sending|here(?:'s| is| are))\\b",
  `\\b~(?=\\W?$|[,;:]| - | ${purpose}\\b)`,
);

const bodies =
  "garages?|house|buildings?|flat|annexe?|officers?|trailer|caravan|devices?|storage|debugger|handlers?|areas?|spaces?|" +
  "gardens?|yards?|fields?|importance|weight|blame|value";
const things =
  `(?:${bodies}|conditions?|strings?|arrest|penalty|fine|stigma|price|tag|charge|risk|cost|label|property|land|room|pcs?|` +
  "constables?|staff|team|units?|ropes?|chains?|cables?|leads?|wires?|tracker|phone|drives?|disks?|volume|listener|monitor|" +
  "keyboard|printer|sensors?|camera|lanyard|keys?|handle|battery|bracket|man|lle|gofod|ardal|iard|gardd)";
const earlier = "(?:last|previous|earlier|first|original|other|prior|separate)";
const places =
  "(?:file|case|crime|occurrence|record|incident|log|entry|ticket|job|niche|system|exhibit|bag|vehicle|car|van|bike|" +
  `process|wall|door|gate|fence|post|pole|tree|lead|belt|vest|uniform|${earlier})`;
const mail = "(?:(?:this|the|yr|eich|y) )?(?:e-?mail|message|mail|e-?bost|neges)";

/** What denies a promise, anywhere before it in its clause. */
export const denials = made(
  "\\b(?:not|nothing|none|no(?! problem| worries)|never|without|cannot|forg[eo]t|forgotten|unable|failed|instead|unless|" +
    "if(?! you(?:'d| c| w))|whether|until|once|when|make sure|ensure|must|should(?! find| see)|any|every|resend|back|" +
    "nid|nad|ddim|dim|heb|os|anghofiais|oes|unrhyw|r?oedd|bydd|byddaf|bydda|byddwn|rhaid|dylai|dylid|sicrhewch)\\b|n't|siŵr|diolch|thanks? (?:you )?for\\b",
);

/** What denies it right before the cue. */
export const before = made(
  "\\b(?:be|been|being|was|were|i'?a?m|i am|we are|had|get|got|remains?|keep|become|so|very|too|still|(?!kind|final)[a-z]{1,15}ly) $",
  "\\b(?:he|she|who|what|whatever|anything|something)(?: is|'s| are| has)? $",
  "(?:^|[^g] )(?:you(?:r|'ve| have| had)?|they(?:'ve| have)?|has)(?: just| kindly)? $",
  "\\b(?:received|open|opened|seen|got|reviewed|checked|signed|completed|printed|noted|downloaded|sending|" +
    "(?:happy|content|agree|fine|okay?|issues?|problems?|comments?) (?:with|on|to)) the $",
  "\\b(?:have|has|had|having|'ve|i|we)(?: just| now)? read (?:the )?$|\\bcan (?:see|read|view) (?:the )?$",
);

/** Things and people that are attached as no file is, right before the cue. */
export const [attachable = /^/] = made(`\\b${things} (?:is |are )?$`);

/** What denies it right behind the cue. */
export const behind = made(
  "^:? (?:dim|unrhyw|nothing|no)\\b",
  `^ (?:in|with|on) (?:your|his|her|their|(?:my|our|the|an?) ${earlier})\\b`,
  `^(?: [a-z]+)? (?:${bodies}|significance|priority|meaning)\\b`,
  "^ (?:of|orders?|theory|disorder|styles?|issues|points?|process|phase|period|bond|from|that you|which you|you\\b(?! will|'ll)|on your)\\b",
  "^ (?:\\d|[b-h]\\b|gennych|gen ti|gan|gandd|iddi|iddo|ato|ati|i'ch e-?bost)",
);

/** Behind what somebody does: it was done to something else, or before. */
export const [elsewhere = /^/, past = /^/] = made(
  "^(?: (?!relat|refer|regard|respon|repl|for |of |about|concern)[^ ]+){0,6} (?:to|onto|in|with) (?:[^ ]+ ){0,3}" +
    `${places}(?:e?s)?\\b`,
  " (?:yesterday|earlier|ago|last (?:week|month|time|year)|when|on (?:mon|tue|wed|thu|fri|sat|sun))",
);

/** Sentences that promise nothing: questions, and what stands below every mail. */
export const asides = made(
  "^(?:did|do|does|have(?! a)|has|is|are(?! you)|was|were|should|shall) [^?]*\\?",
  "\\bintended (?:only|solely|for)|confidential and|in error|virus|disclaimer|firws|gyfrinachol",
);

/** A little behind `the attached`: it came from somebody else. */
export const [given = /^/] = made(
  "\\b(?:you|he|she|they)(?:'ve| have| had)? (?:sent|gave|provided|forwarded|attached)\\b",
);

/** Verbs that send what is attached to somebody. */
export const [passesOn = /^/] = made("^(?:add|link|circulate|share|forward|pass|send|return)");

/** Right behind the cue: to what it is attached, other than the mail. */
export const [joined = /^/] = made(
  `^ (?:(?:to|onto|by|against|under)\\b|(?:wrth|â|ag|gyda|mewn|i|at)(?:'r| )|yn (?:yr?|ei) )(?! ?${mail})`,
);
