import { sentenceStarts } from "../greeting-words";
import { ranks, roles, titles } from "../../likeness/names/name-words";
import { isKnownGivenName } from "../../likeness/names/nicknames";
import { plainLetters } from "../../likeness/plain-letters";

/** Words of places, of times and of forms: beside them, another capital makes no name. */
const others = new Set(
  (
    "road rd street st lane ln avenue ave close drive way court crescent terrace place grove gardens walk " +
    "row square mews rise view estate industrial park heol ffordd stryd clos maes lon rhodfa ty tyn " +
    "llys cwrt flat floor room block house cottage farm upper lower great little fawr fach inn hotel arms " +
    "hut stop new saint port " +
    "mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday january february march april may june july " +
    "august september october november december sept north south east west central parade " +
    "post code contact dear hi hello kind best warm many yours regards wishes sincerely faithfully annwyl cofion " +
    "name names address postcode telephone tel phone mobile mob email date dob born number nos ref " +
    "reference page section part item order total subject sent cc bcc re fw fwd " +
    "united kingdom england wales scotland ireland britain cymru london internet web site source " +
    "national insurance bank visa incident report statement exhibit case magistrates he she they his her " +
    "say lives cps hmp pnc official sensitive secret restricted confidential protect copyright rights version software"
  ).split(" "),
);

/** What goes before a name and says what somebody is: `Victim Alan Testperson`. */
const before = new Set(
  (
    "victim witness suspect nominal offender defendant subject complainant patient child person name " +
    "missing resident tenant detainee prisoner accused informant ip statement of for and applicant complainant keeper driver holder " +
    "dioddefwr tyst enw"
  ).split(" "),
);

/** How a word behaves in a name. */
export type Bearing = "name" | "given" | "title" | "before" | "none";

export function bearingOf(word: string): Bearing {
  const plain = plainLetters(word).replace(/[^a-z-]/g, "");
  if (plain.length < 2) {
    return "name"; // An initial, or letters of another script.
  }
  if (titles.has(plain) || ranks.has(plain)) {
    return "title";
  }
  if (isKnownGivenName(plain)) {
    return (others.has(plain) && "name") || "given"; // April, May and June are months as often.
  }
  if (before.has(plain)) {
    return "before";
  }
  const isNone = others.has(plain) || roles.has(plain) || sentenceStarts.has(plain);
  return (isNone && "none") || "name";
}
