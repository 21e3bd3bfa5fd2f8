import { say } from "../counts";
import type { RuleTexts } from "../messages";
import { counted, list } from "../welsh";
import { likenessSentence } from "./likeness-sentence";
import { addresses, organisation, outsidersAre, thisItem, toOutsiders, who } from "./phrases";
import {
  among,
  expiredLines,
  greetedInCc,
  greetedNowhere,
  isOutside,
  newcomers,
  ownMailbox,
  privateMailbox,
  reasons,
  resemblances,
  sameNameAs,
} from "./who-sentences";

/** What is said of the rules that ask whether these are the right people. */
export const whoRules = {
  "lone-outsider": {
    sentence({ count, insiders, because, recipients }, names) {
      const people = outsidersAre(count, recipients, names);
      const others = counted(insiders, "cydweithiwr neu bartner", "gydweithwyr neu bartneriaid");
      return say(among(others, names), count, people) + reasons[because || "none"](names);
    },
    failed: "Methodd y gwiriad am un person o'r tu allan ymhlith cydweithwyr.",
  },
  "look-alike-domain": {
    sentence: likenessSentence,
    failed: "Methodd y gwiriad am gyfeiriadau sy'n edrych fel rhai eraill.",
  },
  "new-in-thread": {
    sentence: ({ count, kind, recipients }, names) =>
      newcomers[kind](outsidersAre(count, recipients, names)),
    failed: "Methodd y gwiriad am bobl sy'n newydd i'r sgwrs.",
  },
  "sending-as": {
    sentence: ({ count, recipients }, names) =>
      `Rydych yn anfon ${thisItem(names)} o flwch post arall, nid o'ch un chi. ` +
      `Mae'n mynd ${toOutsiders(count, recipients, names)}.`,
    failed: "Methodd y gwiriad o'r blwch post yn Oddi wrth.",
  },
  "similar-name": {
    sentence({ resembles, like, recipients }, names) {
      const person = outsidersAre(1, recipients, names);
      if (like !== undefined) {
        return sameNameAs(person, names.address(like));
      }
      return resemblances[resembles](person, organisation(names), names);
    },
    failed: "Methodd y gwiriad am enwau sy'n edrych fel rhai eraill.",
  },
  "greeting-mismatch": {
    sentence({ match, words }, names) {
      const greeted = list(words.map((range) => names.words(range)));
      if (match === "in-cc") {
        return greetedInCc(greeted);
      }
      return say(greetedNowhere(names), words.length, greeted);
    },
    failed: "Methodd y gwiriad o'r cyfarchiad.",
  },
  "personal-mailbox": {
    sentence({ isOwn, count, recipients }, names) {
      if (isOwn) {
        return say(ownMailbox, count, addresses(count, recipients, names));
      }
      return say(privateMailbox(names), count, who(count, recipients, names));
    },
    failed: "Methodd y gwiriad am flychau post preifat.",
  },
  "first-contact": {
    sentence: ({ count, recipients }, names) =>
      (names.isMeeting &&
        `Nid oes dim wedi mynd o'ch blwch post o'r blaen ${toOutsiders(count, recipients, names)}.`) ||
      `Dyma'r neges gyntaf o'ch blwch post ${toOutsiders(count, recipients, names)}.`,
    failed: "Methodd y gwiriad am bobl nad ydych wedi ysgrifennu atynt o'r blaen.",
  },
  "outside-recipient": {
    sentence: ({ count, expired, recipients }, names) =>
      isOutside(who(count, recipients, names), names) + expiredLines(count, expired),
    failed: "Methodd y gwiriad am bobl y tu allan i'r sefydliad.",
  },
} satisfies Partial<RuleTexts>;
