import { type Fate, idle, inOrder, left, type Outcome, type ReadSource } from "../fate";
import { askedFrom } from "../asked-from";
import { type KnownSetting, knownSettings } from "./common-settings";
import { linesOf } from "./lines";
import { settingsOf, truthOf } from "./settings";

/** `Common.txt`: the settings of the product. */
export const readCommon: ReadSource = (text) => {
  // A heading other than [Common] hides all below it there (`parseCommonConfig`).
  const lines = linesOf(text, (heading) => heading);
  const isRead = ({ section = "Common" }) => section === "Common";
  const { counting, fates } = settingsOf(lines.said.filter(isRead), isValid);
  const isOff = counting.some(
    ({ key, value }) => key === "SafeBccEnabled" && truthOf(value) === false,
  );
  return inOrder([
    ...lines.idle.map((line): Fate => ({ line, ...idle })),
    ...lines.said.filter((line) => !isRead(line)).map(({ line }) => ({ line, ...hidden })),
    ...fates,
    ...counting.map(({ line, key, value }): Fate => {
      const isIdle = isOff && key === "SafeBccThreshold";
      return { line, ...(isIdle ? idle : outcomeOf(known.get(key), value)) };
    }),
  ]);
};

const known: ReadonlyMap<string, KnownSetting> = new Map(Object.entries(knownSettings));

const hidden = left(
  "FlexConfirmMail reads nothing in this file that stands below a heading. Take the heading out, and import again.",
);

function isValid(key: string, value: string): boolean {
  const setting = known.get(key);
  switch (setting?.kind) {
    case "switch":
      return truthOf(value) !== undefined;
    case "number":
    case "domains":
      return /^[+-]?\d/.test(value);
    case "text":
      return true;
    case undefined:
      return false;
  }
}

function outcomeOf(setting: KnownSetting | undefined, value: string): Outcome {
  switch (setting?.kind) {
    case "switch":
      return truthOf(value) === true ? setting.on : setting.off;
    case "number":
      return Number.parseInt(value, 10) === setting.idle ? idle : setting.outcome;
    case "domains":
      return askedFrom(Number.parseInt(value, 10));
    case "text":
      return value === "" ? idle : setting.outcome;
    case undefined:
      return idle;
  }
}
