import { nameOfSome, type PersonName } from "./name-form";
import { isPlace, isRole, nameWordsIn, withoutTitles } from "./name-word";

/** RFC 5321 section 4.5.3.1.1. */
const maxLocalPart = 64;

const apostrophes = /['’`´]/g;
const plainAddress = /^[\w.]*$/;

/**
 * Reads the name in an address: `ann.taylor`, `a.taylor`, `taylor_ann2`, `AnnTaylor`. One word in small
 * letters, such as `ataylor`, does not tell where a name ends, so it is read only if it is `ann`.
 */
export function readLocalPart(address: string): PersonName | undefined {
  const local = localPartOf(address);
  if (local === "" || !/^[A-Za-z0-9._\u00c0-\u036f\u1e00-\u1eff-]+$/.test(local)) {
    return undefined;
  }
  const pieces = piecesOf(local).map((piece) => piece.replace(/^\d+|\d+$/g, ""));
  const words = nameWordsIn(pieces.join(" "));
  if (words.some(isRole) || isPlace(words) || pieces.some((piece) => /\d/.test(piece))) {
    return undefined;
  }
  const names = withoutTitles(words);
  const name = nameOfSome(names, names.length < words.length);
  if (name === undefined || name.given + name.family === "") {
    return undefined;
  }
  return withoutMiddleInitial(name, local);
}

/** What stands before the last `@`, without an apostrophe or a tag after `+`. Empty for an X.500 name. */
export function localPartOf(address: string): string {
  const at = address.lastIndexOf("@");
  if (at <= 0 || at > maxLocalPart) {
    return "";
  }
  const tag = address.indexOf("+");
  const local = address.slice(0, (tag >= 0 && tag < at && tag) || at).trim();
  return (plainAddress.test(local) && local) || local.replace(apostrophes, "");
}

function piecesOf(local: string): readonly string[] {
  if (/[._]/.test(local)) {
    return local.split(/[._]+/);
  }
  if (local.includes("-")) {
    return local.split("-");
  }
  return local.replace(/([a-z])([A-Z])|^([A-Z])(?=[A-Z][a-z])/g, "$1$3 $2").split(" ");
}

/** Exchange writes `d..taylor` for James D. Taylor where `james.taylor` was taken. */
function withoutMiddleInitial(name: PersonName, local: string): PersonName {
  if (!/[._]{2}/.test(local)) {
    return name;
  }
  return Object.assign({}, name, { initials: [] });
}
