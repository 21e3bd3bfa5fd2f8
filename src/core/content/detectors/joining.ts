/**
 * Words of the lines that let people into a meeting by video or telephone: those of Teams, Zoom, Webex
 * and Google Meet, in English and Welsh.
 */
const joining =
  /\bmeeting (?:id|number|password)|\bconference (?:id|pin)|\bzoom\b|\bwebex\b|\bgoogle meet\b|\bmeet\.google\b|\bdial(?:ling)?[- ](?:in|by)\b|\bcall[- ]in\b|\bjoin (?:the|on|by)\b|\bone tap mobile\b|ID y cyfarfod|Deialu/i;

/** `password for the attached file`, `key safe`: what opens something else stands in the same sentence. */
const otherwise =
  /\b(?:attach(?:ed|ment)|file|folder|document|spreadsheet|workbook|zip|key ?(?:safe|pad|box)|doors?|gate|alarm|ffeil|dogfen|drws|larwm)/i;

/** Whether the text right before this place tells how to join a meeting, and not how to open something. */
export function isOfJoining(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  const sentence = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". ")) + 1);
  return joining.test(before) && !otherwise.test(sentence);
}

/** `,,123456789#`, `PIN: 598 123`, ` United Kingdom, London`: what follows a number that one joins by. */
const dialled = /^(?:,,|<tel:|[ \t]{1,4}(?:PIN\b|United Kingdom\b|Y Deyrnas Unedig\b))/i;

/** Whether this is the telephone number of a meeting. It is nobody's. */
export function isDialIn(text: string, start: number, end: number): boolean {
  return (
    dialled.test(text.slice(end, end + 24)) &&
    joining.test(text.slice(Math.max(0, start - 600), start))
  );
}
