/**
 * The part of a domain that somebody registered: `a.b.example.co.uk` is `example.co.uk`'s.
 *
 * Two labels, or three where a country sorts names under a second level of its own. The Public Suffix
 * List, which knows every country's, has some 10,000 lines and no place in the send bundle. So this
 * does not know regions (`gov.on.ca`, `city.kyoto.jp`), nor hosts that rent out names
 * (`blogspot.com`, `uk.com`): there it takes the host or the region for the owner.
 */
export function registrableDomain(domain: string): string {
  const last = domain.lastIndexOf(".");
  const second = domain.lastIndexOf(".", last - 1);
  if (last <= 0 || second <= 0) {
    return domain;
  }
  if (!isSecondLevel(domain.slice(second + 1, last), domain.slice(last + 1))) {
    return domain.slice(second + 1);
  }
  const third = domain.lastIndexOf(".", second - 1);
  if (third > 0 && sharedNames.has(domain.slice(third + 1))) {
    return domain.slice(domain.lastIndexOf(".", third - 1) + 1);
  }
  return domain.slice(third + 1);
}

/** Whether no one organisation owns this name, and each name below it is somebody's: `police.uk`. */
export function isPublicSuffix(domain: string): boolean {
  const last = domain.lastIndexOf(".");
  if (last < 0) {
    return true;
  }
  const isLevel = isSecondLevel(domain.slice(0, last), domain.slice(last + 1));
  return isLevel || sharedNames.has(domain);
}

/**
 * The organisation behind a domain, whichever secure network carries its mail: `gwent.pnn.police.uk`
 * is `gwent.police.uk`, and `firm.co.uk.cjsm.net` is `firm.co.uk`.
 */
export function organisationDomain(domain: string): string {
  if (domain.endsWith(".pnn.police.uk")) {
    return registrableDomain(`${domain.slice(0, -".pnn.police.uk".length)}.police.uk`);
  }
  const carried = domain.slice(0, -".cjsm.net".length);
  if (domain.endsWith(".cjsm.net") && carried.includes(".")) {
    return registrableDomain(carried);
  }
  return registrableDomain(domain);
}

/** Third levels that are shared in turn. */
const sharedNames = new Set(["pnn.police.uk", "scot.nhs.uk", "wales.nhs.uk"]);

/** What countries sort names under, the British ones first. */
const secondLevels = new Set(
  (
    "ac co gov ltd me mod net nhs org plc police sch " +
    "com edu mil go gob gub gouv govt gv or ne re ad ed asso nom id"
  ).split(" "),
);

/** The endings reserved for examples (RFC 2606) count as a country, so that samples are true to life. */
function isSecondLevel(label: string, ending: string): boolean {
  const isCountry = ending.length === 2 || ending === "example" || ending === "test";
  return isCountry && secondLevels.has(label);
}
