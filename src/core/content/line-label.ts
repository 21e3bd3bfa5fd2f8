import type { Row } from "./confirm";

/** What a line says about itself before it comes to the point. */
export interface LineLabel {
  /** Lower case, empty where there is none. `Tel 1` and `Tel 2` differ, `Victim 1` and `2` do not. */
  readonly name: string;
  /** It names a detail, as `DOB` does, and not somebody (`Victim`) or something (`Note`). */
  readonly isDetail: boolean;
  /** It stands before the text of an item in a list: `- `, `3. `. */
  readonly isItem: boolean;
  /** Offset behind bullet and label. */
  readonly end: number;
}

/** Longest start of a line that is read for a bullet and a label. */
const maxLabel = 50;

const bullet = /^(?:[-*•·][ \t]*|\(?\d{1,3}[.)][ \t]+)/;

/** Up to a colon, from a letter on, so that the time in `10:30` is no label. */
const beforeColon = /^([A-Za-z][A-Za-z0-9 '’./&()#-]{0,30}?)[ \t]*:/;

const detail =
  /^(?:(?:full |first |last |sur|fore|middle )?name|(?:home |work |mobile |previous |former |other |current |e-?mail )?(?:address|phone|tel|number)|home|work|mobile|mob|landline|telephone|post ?code|d\.?o\.?b|date of birth|born|n\.?i|nino|national insurance|nhs|e-?mail|age|sex|gender|enw|cyfeiriad|cod post|ff[oô]n|e-?bost|dyddiad geni)\b/i;

/** `Tel 01632…`, `Name<tab>…`: no colon, and still a label. */
const withoutColon = /^[A-Za-z. ôO-]{2,20}?[ ]?(?:[\t|]|(?=[\d+(]))/;

const contact = /tel|phone|mob|home|work|landline|ff[oô]n|mail|bost/;

const otherAddress = /^(?:previous|former|old|other|work) address/;

export function labelOf(text: string, { start, end }: Row): LineLabel {
  const head = text.slice(start, Math.min(end, start + maxLabel));
  const [marker = ""] = bullet.exec(head) || [];
  const rest = head.slice(marker.length);
  const isDetail = detail.test(rest);
  let [written = "", name = ""] = beforeColon.exec(rest) || [];
  if (written === "" && isDetail) {
    [written = ""] = withoutColon.exec(rest) || [];
    name = written;
  }
  if (!isDetail) {
    name = name.replace(/[\d #]+$/, "");
  }
  return {
    name: name.trim().toLowerCase(),
    isDetail: isDetail && name !== "",
    isItem: marker !== "",
    end: start + marker.length + written.length,
  };
}

/** Whether one person may have several of what it names: a telephone at home and one at work. */
export function isContactLabel({ name }: LineLabel): boolean {
  return contact.test(name);
}

/** `Previous address`: one more of the same person's. */
export function isOtherAddress({ name }: LineLabel): boolean {
  return otherAddress.test(name);
}

/** Whether the line holds nothing but identifiers, behind its label. */
export function isBare(text: string, { end, identifiers }: Row, label: LineLabel): boolean {
  let from = label.end;
  for (const identifier of identifiers) {
    if (hasWord(text.slice(from, identifier.start))) {
      return false;
    }
    from = identifier.end;
  }
  return identifiers.length > 0 && !hasWord(text.slice(from, end));
}

function hasWord(between: string): boolean {
  return /[A-Za-z0-9À-ž]/.test(between);
}
