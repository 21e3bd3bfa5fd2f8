import type { DetailKind, Detector } from "../detector";
import { wordsBefore } from "../detectors/naming";

/**
 * What the head of a column, or a label, says of what stands below or behind it: a kind of detail, that
 * the rows are people or places, something else that lists of people often have, or nothing.
 */
export type Heading = DetailKind | "people" | "places" | "other" | "";

/** Longest text that is read as a heading, in UTF-16 units. */
const maxHeading = 40;

const nameHeading =
  /^(?:(?:full|first|last|given|family|middle|preferred|patient|pupil|child|employee|staff|client|customer|contact|tenant|officer|victim|witness|defendant|suspect|subject|offender|your) ?)?(?:names?|forenames?|surnames?|initials?)(?: ?\((?:in )?(?:full|capitals)\))?$|^(?:enw|cyfenw|enw llawn)$/i;

const peopleHeading =
  /^(?:(?:registered|detained|missing|certificate|licence) )?(?:offender|nominal|victim|witness|suspect|subject|patient|child|person|resident|defendant|complainant|detainee|pupil|employee|officer|tenant|rso|ip|applicant|client|keeper|owner|driver|holder|occupant|occupier|parent|partner|accused|perpetrator|claimant|juror|dp|misper|dioddefwr|tyst)s?(?: ?\d{1,3})?$/i;

/** `IP` is an injured party, and an address of the network seldom needs its heading. */
const injuredParty = /^ips?(?: ?\d{1,3})?$/i;

const placeHeading =
  /^(?:(?:police )?station|office|branch|site|school|premises|company|supplier|organi[sz]ation|venue|shop|surgery|practice|department|building|lleoliad|location|property|clinic|outlet|firm|customer|account)s?(?: name)?$/i;

const addressHeading =
  /^(?:home )?addr?\.?(?: line)?$|^(?:(?:last known|place of) )?(?:residence|abode)$|^(?:lives(?: at)?|lka|home|property|cyfeiriad cartref)$/i;

const telephoneHeading = /^(?:home|best|ph|day|evening) ?(?:no|number|ph)?$|^(?:ph|msisdn)$/i;

const otherHeading =
  /^(?:q|a|question|answer|title|ref(?:erence)?|id|no\.?|#|age|sex|gender|role|rank|grade|post|job title|position|town|city|county|status|notes?|offence|department|team|unit|date|risk|warning markers?|markers?|relationship|nationality|occupation|ethnicity|oed|rhyw|tref|teitl)$/i;

const others = [
  nameHeading,
  peopleHeading,
  placeHeading,
  addressHeading,
  telephoneHeading,
  otherHeading,
].map(({ source }) => source);

/** Reads headings, each spelling once. */
export type ReadHeading = (text: string) => Heading;

/** Headings are read over and over: each row of a list of labels has the same. */
const mostRemembered = 500;

/** From so many spellings on, one pattern for all headings pays for the 15 ms that making it takes. */
const enoughForOne = 60;

export function headingReader(detectors: readonly Detector[]): ReadHeading {
  const known = new Map<string, Heading>();
  // `E-mail address` is no street.
  const ordered = detectors.filter(({ kind }) => kind === "email").concat(detectors);
  let any: RegExp | undefined;
  return (text) => {
    if (text.length > maxHeading) {
      return "";
    }
    let heading = known.get(text);
    if (heading === undefined) {
      heading = "";
      if (any === undefined && known.size >= enoughForOne) {
        any = patternOfAll(detectors);
      }
      for (const plain of spellings(text)) {
        const mayBe = any === undefined || any.test(plain);
        heading = heading || (mayBe && readHeading(plain, ordered)) || "";
      }
      if (known.size >= mostRemembered) {
        known.clear(); // Prose fills it with what is no heading, and a list may follow.
      }
      known.set(text, heading);
    }
    return heading;
  };
}

/** What may stand before each is read once: so it is ten times as fast as one after another. */
function patternOfAll(detectors: readonly Detector[]): RegExp {
  const columns = detectors.map(({ column }) => (column && column.source) || "(?!)");
  const names = columns.map((one) => one.replace(wordsBefore, "")).join("|");
  return new RegExp(`${wordsBefore}(?:${names})|${others.join("|")}`, "i");
}

/** `D/O/B` as `dob`, `P.N.C. No` as `pnc no`, and `DOB / Age` as the first of two that is known. */
function spellings(text: string): readonly string[] {
  const plain = plainHeading(text);
  if (/^cell ?\d/i.test(plain)) {
    return []; // Of a custody suite.
  }
  if (!/[./&()#\d-]/.test(plain)) {
    return [plain];
  }
  const bare = plain.replace(/[./&()#-]/g, "").replace(/ ?\d{1,3}$/, "");
  return [plain, bare.trim()].concat(plain.split(/ ?[/&(] ?/));
}

/** Without quotation marks, colon, bullet and number: `dateOfBirth`, `*Date_of_Birth:*`. */
function plainHeading(text: string): string {
  return text
    .replace(/["*:_|]|^'|'$/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/^\s*(?:[-•·]|\(?\d{1,3}[.)]\s)/, "")
    .replace(/\s+/g, " ")
    .trim();
}

function readHeading(text: string, detectors: readonly Detector[]): Heading {
  const detector = detectors.find(({ column }) => column !== undefined && column.test(text));
  return (
    (nameHeading.test(text) && "name") ||
    (injuredParty.test(text) && "people") ||
    (detector !== undefined && detector.kind) ||
    (addressHeading.test(text) && "street-address") ||
    (telephoneHeading.test(text) && "telephone") ||
    (peopleHeading.test(text) && "people") ||
    (placeHeading.test(text) && "places") ||
    (otherHeading.test(text) && "other") ||
    ""
  );
}
