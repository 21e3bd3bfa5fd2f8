import { writeMemory } from "../../src/core/memory/memory-text";
import { OfficeCallError } from "../../src/outlook/office-call";
import { randomSalt } from "../../src/outlook/random-salt";
import {
  beginRemembering,
  forget,
  readRemembered,
  saveRemembered,
  settingName,
} from "../../src/outlook/remembered";
import { memoryOf, now, sent } from "../support/memories";

type Done = (result: unknown) => void;

const memory = memoryOf(sent({ to: ["ann@mail.example"] }));
const succeeded = { status: "succeeded", value: undefined };

/** Roaming settings with this in them, which answer a save like that. */
function settings(stored: unknown, answer: (done: Done) => void = (done) => done(succeeded)) {
  const values = new Map<string, unknown>([[settingName, stored]]);
  const saves: unknown[] = [];
  const roamingSettings = {
    get: (name: string) => values.get(name),
    set: (name: string, value: unknown) => void values.set(name, value),
    remove: (name: string) => void values.delete(name),
    saveAsync: (done: Done) => {
      saves.push(Object.fromEntries(values));
      answer(done);
    },
  };
  Object.assign(globalThis, { Office: { context: { roamingSettings } } });
  return saves;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("readRemembered", () => {
  test("reads what was written", () => {
    settings(writeMemory(memory));
    expect(readRemembered(now)).toEqual(memory);
  });

  test.each<[situation: string, stored: unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text that is cut off", writeMemory(memory).slice(0, -9)],
    ["an object", memory],
    ["a number", 7],
  ])("reads nothing from %s", (_situation, stored) => {
    settings(stored);
    expect(readRemembered(now)).toBeUndefined();
  });

  test.each<[situation: string, office: unknown]>([
    ["no Office", undefined],
    ["no context", {}],
    ["no settings", { context: {} }],
    ["settings of nothing", { context: { roamingSettings: null } }],
    ["settings without a method", { context: { roamingSettings: {} } }],
    ["a method that throws", { context: { roamingSettings: { get: thrower } } }],
  ])("reads nothing where there is %s", (_situation, office) => {
    Object.assign(globalThis, { Office: office });
    expect(readRemembered(now)).toBeUndefined();
  });
});

describe("saveRemembered", () => {
  test("saves one text under one name", () => {
    const saves = settings(undefined);
    const done = jest.fn();
    saveRemembered(memory, done);
    expect(saves).toEqual([{ [settingName]: writeMemory(memory) }]);
    expect(done).toHaveBeenCalledTimes(1);
  });

  test.each<[situation: string, answer: (done: Done) => void, times: number]>([
    ["Outlook refuses", (done) => done({ status: "failed", error: { code: 9019 } }), 1],
    ["Outlook answers nothing at all", (done) => done(undefined), 1],
    ["Outlook says nothing", () => {}, 0],
    ["Outlook throws", thrower, 1],
  ])("is done when %s", (_situation, answer, times) => {
    settings(undefined, answer);
    const done = jest.fn();
    saveRemembered(memory, done);
    expect(done).toHaveBeenCalledTimes(times);
  });

  test.each<[situation: string, office: unknown]>([
    ["no settings", { context: {} }],
    ["a set that throws", { context: { roamingSettings: { set: thrower } } }],
  ])("is done where there is %s", (_situation, office) => {
    Object.assign(globalThis, { Office: office });
    const done = jest.fn();
    saveRemembered(memory, done);
    expect(done).toHaveBeenCalledTimes(1);
  });
});

describe("forget", () => {
  test("takes the one text away, and saves that", async () => {
    const saves = settings(writeMemory(memory));
    await forget();
    expect(saves).toEqual([{}]);
    expect(readRemembered(now)).toBeUndefined();
  });

  test("says so when Outlook refuses", async () => {
    settings(writeMemory(memory), (done) => done({ status: "failed", error: { code: 9019 } }));
    await expect(forget()).rejects.toEqual(new OfficeCallError("roamingSettings.saveAsync", 9019));
  });

  test("says so where there are no settings", async () => {
    Object.assign(globalThis, { Office: { context: {} } });
    await expect(forget()).rejects.toBeInstanceOf(TypeError);
  });
});

describe("a salt", () => {
  const original = Object.getOwnPropertyDescriptor(globalThis, "crypto")!;
  afterEach(() => Object.defineProperty(globalThis, "crypto", original));

  test.each<[situation: string, crypto: unknown]>([
    ["a browser", original.get?.call(globalThis) ?? original.value],
    ["classic Outlook", undefined],
    ["an engine that has none", null],
  ])("is another each time, in %s", (_situation, crypto) => {
    Object.defineProperty(globalThis, "crypto", { configurable: true, value: crypto });
    const salts = Array.from({ length: 100 }, randomSalt);
    expect(new Set(salts).size).toBe(100);
    salts.forEach((salt) => expect(salt).toMatch(/^[\w-]{16}$/));
  });

  test("begins a memory that can be read again", () => {
    settings(writeMemory(beginRemembering(now)));
    expect(readRemembered(now)).toMatchObject({ since: now, shapes: [] });
  });
});

function thrower(): never {
  throw new TypeError("Elevated permission is required");
}
