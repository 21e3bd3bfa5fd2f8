import type { HiddenKind } from "../../core/documents/document";

interface ThingName {
  readonly one: string;
  /** Behind a number and `o`, which softens its first letter. */
  readonly many: string;
  /** The places are counted and have names, and not what is in them. */
  readonly isNamed?: true;
}

/** What is called how that a file holds and does not show. */
export const thingNames: Readonly<Record<HiddenKind, ThingName>> = {
  "hidden-sheet": { one: "dalen gudd", many: "ddalenni cudd", isNamed: true },
  "very-hidden-sheet": { one: "dalen gudd iawn", many: "ddalenni cudd iawn", isNamed: true },
  "unlisted-sheet": { one: "dalen heb dab", many: "ddalenni heb dab", isNamed: true },
  "hidden-rows": { one: "rhes gudd", many: "resi cudd" },
  "filtered-rows": { one: "rhes a guddiwyd gan hidlydd", many: "resi a guddiwyd gan hidlydd" },
  "hidden-columns": { one: "colofn gudd", many: "golofnau cudd" },
  "pivot-cache": { one: "cofnod y tu ôl i dabl colyn", many: "gofnodion y tu ôl i dabl colyn" },
  "data-model": { one: "model data", many: "fodelau data", isNamed: true },
  "outside-values": { one: "gwerth o ffeil arall", many: "werthoedd o ffeil arall" },
  "named-ranges": { one: "amrediad wedi'i enwi", many: "amrediadau wedi'u henwi" },
  comments: { one: "sylw", many: "sylwadau" },
  "embedded-file": { one: "ffeil y tu mewn iddi", many: "ffeiliau y tu mewn iddi" },
  "deleted-text": { one: "darn wedi'i ddileu", many: "ddarnau wedi'u dileu" },
  "inserted-text": { one: "ychwanegiad wedi'i dracio", many: "ychwanegiadau wedi'u tracio" },
  "hidden-text": { one: "darn cudd", many: "ddarnau cudd" },
  "hidden-slide": { one: "sleid gudd", many: "sleidiau cudd", isNamed: true },
  notes: { one: "sleid â nodiadau siaradwr", many: "sleidiau â nodiadau siaradwr" },
  "covered-text": { one: "darn o dan flwch du", many: "ddarnau o dan flychau du" },
  "earlier-revision": {
    one: "darn o fersiwn cynharach",
    many: "ddarnau o fersiwn cynharach",
  },
  "names-in-properties": { one: "enw awdur", many: "enwau awduron" },
  location: { one: "lleoliad llun", many: "leoliadau lluniau", isNamed: true },
};
