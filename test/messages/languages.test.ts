import { cy } from "../../src/messages/cy";
import { en } from "../../src/messages/en";
import { paneCy } from "../../src/messages/pane-cy";
import { paneEn } from "../../src/messages/pane-en";
import { paneMeetingCy } from "../../src/messages/pane-meeting-cy";
import { paneMeetingEn } from "../../src/messages/pane-meeting-en";
import { sentCy } from "../../src/messages/sent-cy";
import { sentEn } from "../../src/messages/sent-en";
import { spokenIn, spokenInSent } from "../support/spoken";

/** What is the same in both: a name, or the international name of a thing. */
const sameInBoth = new Set(["Second Look", "Cc", "Bcc", "IBAN", "PDF", "staff"]);

/** Labels of Microsoft's that the Welsh gives in brackets behind its own words: docs/glossary.md. */
const labels =
  /\((Send Anyway|Mailings|Start Mail Merge|E-mail Messages|Select Recipients|Use an Existing List|Finish & Merge|Send E-mail Messages|Response options|Hide attendee list)\)/g;

/** Words of English that are none of Welsh. */
const englishWord =
  /\b(the|and|this|that|these|it|or|is|are|was|were|of|with|who|your|you|not|message|messages|people|send|file|list|check|address|addresses)\b/i;

/** What a sentence names: numbers, people, files, places and the organisation of the samples. */
const fact =
  /\d[\d,]*|[\w.]+@[\w.]+\.example|“(?:Form|List|Page|Raw)”|\b(?:Ann|Bob|Dai|Jo|Sue|Tom|Jack|Kent|Jill|Kate|Ben|SECRET|OFFICIAL)\b|\bMail(?=[.,:]| with)/g;

interface Said {
  readonly from: string;
  readonly english: string;
  readonly welsh: string;
}

const spokenCy = [paneCy, paneMeetingCy].flatMap(spokenIn).concat(spokenInSent(sentCy));
const spokenEn = [paneEn, paneMeetingEn].flatMap(spokenIn).concat(spokenInSent(sentEn));
const all: readonly Said[] = spokenEn.map(({ from, text }, at) => ({
  from,
  english: text,
  welsh: spokenCy[at]?.text ?? "",
}));

/** Each pair once, however many cases say it. */
const pairs = Array.from(
  new Map(all.map((one) => [`${one.from} ${one.english} ${one.welsh}`, one])).values(),
);

describe("the Welsh catalogue", () => {
  test("says what the English does, in the same order", () => {
    expect(spokenCy.map(({ from }) => from)).toEqual(all.map(({ from }) => from));
    expect(pairs.length).toBeGreaterThan(1000);
  });

  test("has left nothing in English", () => {
    const left = pairs.filter(
      ({ from, english, welsh }) =>
        english === welsh && !sameInBoth.has(english) && !/^incident\..*\.source$/.test(from),
    );
    expect(left).toEqual([]);
  });

  test("has no word of English", () => {
    const mixed = pairs.filter(({ welsh }) =>
      englishWord.test(
        welsh
          .replace(labels, "")
          .replace(/Second Look|name@mail\.example|“List”|The Guardian/g, ""),
      ),
    );
    expect(mixed).toEqual([]);
  });

  test("keeps every number, name, address and file of the English, and adds none", () => {
    const factsOf = (text: string) =>
      Array.from(new Set(text.replace(labels, "").match(fact))).sort();
    const differing = pairs.filter(
      ({ english, welsh }) => factsOf(english).join() !== factsOf(welsh).join(),
    );
    expect(differing).toEqual([]);
  });

  test("has a label for Outlook's button of at most 20 characters, as the English", () => {
    for (const { reviewButton } of [cy, en]) expect(reviewButton.length).toBeLessThanOrEqual(20);
  });
});
