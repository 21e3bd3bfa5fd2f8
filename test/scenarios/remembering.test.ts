import { noteStart, writeStart } from "../../src/core/memory/draft-start";
import { hasWrittenTo, newMemory } from "../../src/core/memory/memory";
import { maxMemoryLength, readMemory, writeMemory } from "../../src/core/memory/memory-text";
import { draftStartKey } from "../../src/outlook/session-data";
import { settingName } from "../../src/outlook/remembered";
import {
  type DraftSetup,
  failing,
  type Fault,
  type ProfileName,
  silent,
  slow,
} from "../outlook-host/press-send";
import { draftTo, residents } from "../support/builders";
import { ordinary, press } from "./press";

const seconds = () => Math.floor(Date.now() / 1000);
const people = (addresses: readonly string[]) =>
  addresses.map((emailAddress) => ({ emailAddress }));

/** What a mailbox keeps, as Outlook gives it to the next draft. */
type Settings = Readonly<Record<string, unknown>>;

function settingsOf({ roamingSettings }: { roamingSettings: Readonly<Record<string, string>> }) {
  return Object.fromEntries(
    Object.entries(roamingSettings).map(([name, text]): [string, unknown] => [
      name,
      JSON.parse(text),
    ]),
  );
}

/** Presses Send in one draft after another of one mailbox. */
async function pressAll(profile: ProfileName, drafts: readonly Partial<DraftSetup>[]) {
  let roamingSettings: Settings = {};
  const results = [];
  for (const draft of drafts) {
    const result = await press({ ...ordinary, ...draft, roamingSettings }, profile);
    roamingSettings = settingsOf(result.draft);
    results.push(result);
  }
  return { results, roamingSettings };
}

const isHeld = { allowEvent: false };
const isAsked = { allowEvent: false, sendModeOverride: "promptUser" };

const batchOf = (number: number): Partial<DraftSetup> => ({
  to: [{ emailAddress: "me@mockshire.police.example" }],
  cc: people(residents(6 + (number % 3), `batch${number}.`)),
  subject: `Your report of a crime ${number} of 7`,
});

describe.each<ProfileName>(["web", "classic"])("remembering, on %s", (profile) => {
  test("stops every batch of a mailing but the first, which it asks about", async () => {
    const { results } = await pressAll(profile, [1, 2, 3, 4, 5, 6, 7].map(batchOf));
    const [first, ...others] = results;
    expect(first?.answer).toMatchObject(isAsked);
    expect(others).toHaveLength(6);
    for (const { answer } of others) {
      expect(answer).toMatchObject(isHeld);
      expect(answer).not.toHaveProperty("sendModeOverride");
      expect(answer?.errorMessage).toContain(
        "7 others could see each other in a message with this subject",
      );
    }
  });

  test("asks no more of an answer to the same people", async () => {
    const draft = batchOf(1);
    const answered = {
      ...draft,
      subject: `RE: ${draft.subject ?? ""}`,
      composeType: "reply" as const,
    };
    const { results } = await pressAll(profile, [draft, answered, answered]);
    results.forEach(({ answer }) => expect(answer).toMatchObject(isAsked));
  });

  test("asks no more of the same draft, when its recipients had been the wrong ones", async () => {
    const start = writeStart(noteStart(draftTo({}), "a-draft-of-its-own"));
    const sessionData = { [draftStartKey]: start };
    const drafts = [1, 2].map((number) => ({ ...batchOf(number), sessionData }));
    const { results } = await pressAll(profile, drafts);
    results.forEach(({ answer }) => expect(answer).toMatchObject(isAsked));
  });

  test("stops a correction that shows who stood in Bcc", async () => {
    const group = people(residents(9));
    const { results } = await pressAll(profile, [
      { bcc: group, subject: "Forum of victims and survivors" },
      { to: group, subject: "Correction: Forum of victims and survivors" },
    ]);
    expect(results[0]?.answer).toEqual({ allowEvent: true });
    expect(results[1]?.answer).toMatchObject(isHeld);
    expect(results[1]?.answer).not.toHaveProperty("sendModeOverride");
    expect(results[1]?.answer?.errorMessage).toContain(
      "A message with this subject went to 9 people in Bcc",
    );
  });

  test("keeps one short text, in which no word of the mail stands", async () => {
    const { roamingSettings } = await pressAll(profile, [
      { ...batchOf(1), bcc: people(residents(20, "hidden")), bodyText: "A canary sings." },
    ]);
    expect(Object.keys(roamingSettings)).toEqual([settingName]);
    const text = roamingSettings[settingName] as string;
    expect(text.length).toBeLessThan(maxMemoryLength);
    expect(text).not.toMatch(/resident|batch|hidden|example|report|crime|canary|mail/);
    expect(readMemory(text, seconds())?.shapes).toMatchObject([{ visible: 7, hidden: 20 }]);
  });

  test("leaves what others keep in the mailbox alone", async () => {
    const roamingSettings = { theirs: { kept: [1, 2, 3] } };
    const { draft } = await press({ ...ordinary, ...batchOf(1), roamingSettings }, profile);
    expect(settingsOf(draft)).toMatchObject(roamingSettings);
    expect(settingsOf(draft)).toHaveProperty(settingName);
  });

  test("learns nothing from a mail that is stopped", async () => {
    const to = people(residents(12));
    const { draft, answer } = await press(
      { ...ordinary, to, subject: "Survey of ward 7" },
      profile,
    );
    expect(answer).toMatchObject(isHeld);
    expect(draft.roamingSettings).toEqual({});
  });

  const wholesome = writeMemory(newMemory("AbCdEfGhIjKlMnOp", seconds()));

  test.each<[situation: string, stored: unknown]>([
    ["is cut off", wholesome.slice(0, 100)],
    ["is no JSON", "remember me"],
    ["is far too long", `${wholesome}${" ".repeat(20_000)}`],
    ["is of a later version", wholesome.replace('"v":1', '"v":2')],
    ["begins in a year", writeMemory(newMemory("AbCdEfGhIjKlMnOp", seconds() + 31_536_000))],
    ["is a number", 42],
    ["is null", null],
    ["is a list", [wholesome]],
    ["is an object", { v: 1, salt: {}, sent: [] }],
  ])(
    "asks what it would ask without, and begins anew, where the memory %s",
    async (_how, stored) => {
      const roamingSettings = { [settingName]: stored };
      const { answer, draft } = await press(
        { ...ordinary, ...batchOf(2), roamingSettings },
        profile,
      );
      expect(answer).toMatchObject(isAsked);
      const begun = readMemory(settingsOf(draft)[settingName], seconds());
      expect(begun?.shapes).toHaveLength(1);
      const sent = await press({ ...ordinary, roamingSettings }, profile);
      expect(sent.answer).toEqual({ allowEvent: true });
    },
  );

  test("knows whom it wrote to without a question, and nobody else", async () => {
    const { roamingSettings } = await pressAll(profile, [
      { to: [{ emailAddress: "friend@mail.example" }] },
      { to: people(residents(6, "asked")) },
      { bcc: [{ emailAddress: "hidden@mail.example" }] },
    ]);
    const memory = readMemory(roamingSettings[settingName], seconds())!;
    const known = ["friend", "hidden", "asked1", "stranger"].map((name) =>
      hasWrittenTo(memory, `${name}@mail.example`),
    );
    expect(known).toEqual([true, true, false, false]);
  });
});

describe("when the settings cannot be saved", () => {
  const save = "roamingSettings.saveAsync";

  test.each<[situation: string, profile: ProfileName, fault: Fault]>([
    ["silent, on the web", "web", silent(save)],
    ["slow, on the web", "web", slow(save, 2000)],
    ["refused, on the web", "web", failing(save, 9019)],
    ["refused, on classic", "classic", failing(save, 9019)],
  ])("the mail is answered all the same, and soon: %s", async (_situation, profile, fault) => {
    const { answer, handlerMs } = await press(ordinary, profile, [fault]);
    expect(answer).toEqual({ allowEvent: true });
    expect(handlerMs).toBeLessThan(1500);
    const asked = await press({ ...ordinary, ...batchOf(1) }, profile, [fault]);
    expect(asked.answer).toMatchObject(isAsked);
    expect(asked.handlerMs).toBeLessThan(1500);
  });

  test("a hidden page whose timers are late answers in time", async () => {
    const { answer, handlerMs } = await press(ordinary, "web", [silent(save)], 1000);
    expect(answer).toEqual({ allowEvent: true });
    expect(handlerMs).toBeLessThan(2500);
  });
});
