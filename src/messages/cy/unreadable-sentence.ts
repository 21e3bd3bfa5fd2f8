import type { Unreadable, UnreadableAttachment } from "../../core/rules/unreadable-attachment";
import { type OneOrMany, say } from "../counts";
import type { Names } from "../names";
import { list, number } from "../welsh";

/** Of more files than this, the number. */
const filesNamed = 2;

/** Which files were not looked into, and why. */
export function unreadableSentence({ because, files }: UnreadableAttachment, names: Names): string {
  if (files.length > filesNamed) {
    return reasonsFor(because, names).many(`${number(files.length)} o atodiadau`);
  }
  const named = files.map((position) => names.file(position));
  return say(reasonsFor(because, names), files.length, list(named));
}

function reasonsFor(because: Unreadable, { isMeeting }: Names): OneOrMany {
  return (isMeeting && because === "password-beside" && besideInMeeting) || reasons[because];
}

const besideInMeeting: OneOrMany = {
  one: (file) => `Mae'r ffeil ${file} wedi'i chloi, ac mae cyfrinair yn y gwahoddiad hwn.`,
  many: (files) => `Mae ${files} wedi'u cloi, ac mae cyfrinair yn y gwahoddiad hwn.`,
};

const reasons: Readonly<Record<Unreadable, OneOrMany>> = {
  "password-beside": {
    one: (file) => `Mae'r ffeil ${file} wedi'i chloi, ac mae cyfrinair yn y neges hon.`,
    many: (files) => `Mae ${files} wedi'u cloi, ac mae cyfrinair yn y neges hon.`,
  },
  encrypted: {
    one: (file) => `Mae'r ffeil ${file} wedi'i chloi, felly nid oes neb yma wedi edrych ynddi.`,
    many: (files) => `Mae ${files} wedi'u cloi, felly nid oes neb yma wedi edrych ynddynt.`,
  },
  "rights-managed": {
    one: (file) => `Mae'r ffeil ${file} wedi'i gwarchod, felly nid oes neb yma wedi edrych ynddi.`,
    many: (files) => `Mae ${files} wedi'u gwarchod, felly nid oes neb yma wedi edrych ynddynt.`,
  },
  "no-reader": {
    one: (file) => `Mae'r ffeil ${file} o fath na all Second Look edrych ynddo.`,
    many: (files) => `Mae ${files} o fathau na all Second Look edrych ynddynt.`,
  },
  "only-pictures": {
    one: (file) =>
      `Mae'r ffeil ${file} yn cynnwys lluniau o dudalennau, na all Second Look eu darllen.`,
    many: (files) => `Mae ${files} yn cynnwys lluniau o dudalennau, na all Second Look eu darllen.`,
  },
  damaged: {
    one: (file) =>
      `Mae'r ffeil ${file} wedi'i difrodi, felly ni allai Second Look ei gwirio i gyd.`,
    many: (files) => `Mae ${files} wedi'u difrodi, felly ni allai Second Look eu gwirio i gyd.`,
  },
  "too-large": {
    one: (file) => `Mae'r ffeil ${file} yn rhy fawr i Second Look ei gwirio i gyd.`,
    many: (files) => `Mae ${files} yn rhy fawr i Second Look eu gwirio i gyd.`,
  },
  "too-deep": {
    one: (file) =>
      `Mae ffeiliau o fewn ffeiliau yn y ffeil ${file}, yn rhy ddwfn i Second Look eu gwirio.`,
    many: (files) =>
      `Mae ${files} yn cynnwys ffeiliau o fewn ffeiliau, yn rhy ddwfn i Second Look eu gwirio.`,
  },
  "out-of-time": {
    one: (file) =>
      `Mae darllen y ffeil ${file} yn cymryd amser, felly nid yw Second Look wedi'i gwirio i gyd.`,
    many: (files) =>
      `Mae darllen ${files} yn cymryd amser, felly nid yw Second Look wedi'u gwirio i gyd.`,
  },
  "not-delivered": {
    one: (file) => `Ni roddodd Outlook y ffeil ${file} i Second Look, felly nid yw wedi'i gwirio.`,
    many: (files) =>
      `Ni roddodd Outlook y rhain i Second Look, felly nid ydynt wedi'u gwirio: ${files}.`,
  },
  "a-link": {
    one: (file) =>
      `Dolen i ffeil mewn man arall yw ${file}, ac nid yw Second Look wedi gwirio'r ffeil honno.`,
    many: (files) =>
      `Dolenni i ffeiliau mewn mannau eraill yw ${files}, ac nid yw Second Look wedi gwirio'r rheini.`,
  },
};
