import { type Memory, newMemory } from "../core/memory/memory";
import { readMemory, writeMemory } from "../core/memory/memory-text";
import { officeCall } from "./office-call";
import { randomSalt } from "./random-salt";

/** The one name under which Second Look keeps anything in the mailbox. */
export const settingName = "second-look-memory";

/** What this mailbox remembers, as far as this runtime has been told. Never throws. */
export function readRemembered(seconds: number): Memory | undefined {
  try {
    const text: unknown = Office.context.roamingSettings.get(settingName);
    return readMemory(text, seconds);
  } catch {
    return undefined; // The settings are missing, or not Outlook's. Nothing depends on them.
  }
}

/** A memory of nothing, which begins now. */
export function beginRemembering(seconds: number): Memory {
  return newMemory(randomSalt(), seconds);
}

/**
 * Starts to save. `done` is called when Outlook has answered, whatever it says, and perhaps never; if
 * the save could not even be started, at once. Never throws.
 */
export function saveRemembered(memory: Memory, done: () => void): void {
  try {
    const settings = Office.context.roamingSettings;
    settings.set(settingName, writeMemory(memory));
    settings.saveAsync(done);
  } catch {
    done();
  }
}

/**
 * Wipes what is remembered. Fails with an `OfficeCallError` when Outlook says no, and may stay open
 * for ever: the caller sets a time.
 */
export function forget(): Promise<void> {
  return officeCall("roamingSettings.saveAsync", (done) => {
    const settings = Office.context.roamingSettings;
    settings.remove(settingName);
    settings.saveAsync(done);
  });
}
