import type { HiddenKind } from "../../core/documents/document";

interface ThingName {
  readonly one: string;
  /** Behind a number and `o`, which softens its first letter. */
  readonly many: string;
}

/** What is called how that a file holds and does not show. */
export const thingNames: Readonly<Record<HiddenKind, ThingName>> = {
  "hidden-sheet": { one: "dalen gudd", many: "ddalenni cudd" },
  "very-hidden-sheet": { one: "dalen gudd iawn", many: "ddalenni cudd iawn" },
  "unlisted-sheet": { one: "dalen heb dab", many: "ddalenni heb dab" },
  "hidden-rows": { one: "rhes gudd", many: "resi cudd" },
  "filtered-rows": { one: "rhes a guddiwyd gan hidlydd", many: "resi a guddiwyd gan hidlydd" },
  "hidden-columns": { one: "colofn gudd", many: "golofnau cudd" },
  "pivot-cache": { one: "cofnod y tu ôl i dabl colyn", many: "gofnodion y tu ôl i dabl colyn" },
  "data-model": { one: "model data", many: "fodelau data" },
  "outside-values": { one: "gwerth o ffeil arall", many: "werthoedd o ffeil arall" },
  "named-ranges": { one: "amrediad wedi'i enwi", many: "amrediadau wedi'u henwi" },
  comments: { one: "sylw", many: "sylwadau" },
  "embedded-file": { one: "ffeil y tu mewn iddi", many: "ffeiliau y tu mewn iddi" },
  "deleted-text": { one: "darn wedi'i ddileu", many: "ddarnau wedi'u dileu" },
  "inserted-text": { one: "ychwanegiad wedi'i dracio", many: "ychwanegiadau wedi'u tracio" },
  "hidden-text": { one: "darn cudd", many: "ddarnau cudd" },
  "hidden-slide": { one: "sleid gudd", many: "sleidiau cudd" },
  notes: { one: "sleid â nodiadau siaradwr", many: "sleidiau â nodiadau siaradwr" },
  "covered-text": { one: "darn o dan flwch du", many: "ddarnau o dan flychau du" },
  "earlier-revision": {
    one: "darn o fersiwn cynharach",
    many: "ddarnau o fersiwn cynharach",
  },
  "names-in-properties": { one: "enw awdur", many: "enwau awduron" },
  location: { one: "lleoliad llun", many: "leoliadau lluniau" },
};
