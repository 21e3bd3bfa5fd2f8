import type { HiddenData } from "../../core/rules/hidden-data";
import type { ProtectiveMarking } from "../../core/rules/protective-marking";
import type { UnreadableAttachment } from "../../core/rules/unreadable-attachment";
import type { Names } from "../names";
import type { OutcomeTexts } from "../outcome";
import { counted, number } from "../welsh";
import { detailsOutcome } from "./details-outcome";
import { getters } from "./getters";
import { markOf } from "./marking-sentence";
import { thisItem } from "./phrases";

/** What comes of what the message says, and of the files with it. */
export const contentOutcomes = {
  "sensitive-content": detailsOutcome,
  "protective-marking": markingOutcome,
  "hidden-data": hiddenOutcome,
  "unreadable-attachment": unreadOutcome,
  "attachment-missing": (_evidence, names) =>
    `Bydd ${thisItem(names)} yn cyrraedd heb y ffeil y mae'n ei haddo.`,
} satisfies Partial<OutcomeTexts>;

function markingOutcome(evidence: ProtectiveMarking, names: Names): string {
  const { because, recipients, files } = evidence;
  const mark = markOf(evidence, names);
  if (because === "nobody") {
    return `Bydd yr hyn sydd â'r ${mark} yn mynd drwy'r e-bost hwn, ac ni chaiff dim o'r fath fynd.`;
  }
  if (files.length > 0) {
    return `Bydd ${getters(recipients, names)} yn cael ffeil sydd â'r ${mark}.`;
  }
  return `Bydd ${getters(recipients, names)} yn cael testun sydd â'r ${mark}.`;
}

function hiddenOutcome(evidence: HiddenData, names: Names): string {
  const { files, recipients, rowsSeen, rowsInAll, hiddenPeople, isAtLeast } = evidence;
  const get = `Bydd ${getters(recipients, names)} yn cael`;
  const file = files.map((position) => names.file(position)).join("");
  if (hiddenPeople === 1) {
    return `${get} manylion 1 person y mae'r ffeil ${file} yn ei guddio.`;
  }
  if (hiddenPeople > 1) {
    const least = (isAtLeast && "o leiaf ") || "";
    return `${get} manylion ${least}${number(hiddenPeople)} o bobl y mae'r ffeil ${file} yn eu cuddio.`;
  }
  if (rowsInAll > rowsSeen) {
    const rows = counted(rowsInAll, "rhes", "resi");
    return `${get} ${rows} yn y ffeil ${file}, lle gwelwch chi ${number(rowsSeen)}.`;
  }
  return `${get} yr hyn nad yw'r ffeil ${file} yn ei ddangos i chi.`;
}

function unreadOutcome(evidence: UnreadableAttachment, names: Names): string {
  const { because, files, recipients } = evidence;
  const get = `Bydd ${getters(recipients, names)} yn cael`;
  const file = files.map((position) => names.file(position)).join("");
  if (because === "password-beside" && files.length === 1) {
    return `${get} y ffeil ${file} a'r cyfrinair sy'n ei hagor.`;
  }
  if (because === "password-beside") {
    return `${get} ${number(files.length)} o ffeiliau a'r cyfrinair sy'n eu hagor.`;
  }
  if (files.length === 1) {
    return `${get} y ffeil ${file}, ac nid oes neb yma wedi edrych ynddi.`;
  }
  return `${get} ${number(files.length)} o ffeiliau, ac nid oes neb yma wedi edrych ynddynt.`;
}
