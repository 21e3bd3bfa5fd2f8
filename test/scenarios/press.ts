import { maxAlertLength } from "../../src/outlook/alert-text";
import {
  type DraftSetup,
  type Fault,
  type Opening,
  pressSend,
  type ProfileName,
} from "../outlook-host/press-send";
import { builtFile } from "../support/bundles";

const bundle = builtFile("dist/launchevent.js");

export const profiles: readonly ProfileName[] = ["web", "classic", "classic-1.12", "classic-1.16"];

/** Every call that the handler makes of Outlook. */
export const readCalls = [
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "from.getAsync",
  "subject.getAsync",
  "body.getAsync",
  "getAttachmentsAsync",
  "getComposeTypeAsync",
];

export const ordinary: DraftSetup = {
  from: { emailAddress: "me@mockshire.police.example" },
  to: [{ emailAddress: "ann@mockshire.police.example" }],
  subject: "Rota",
  bodyText: "See you on Thursday.",
};

/** Presses Send in the built bundle, and expects of the answer what must hold of every answer. */
export async function press(
  draft: DraftSetup,
  profile: ProfileName,
  faults: readonly Fault[] = [],
  timerFloorMs = 0,
  opening?: Opening,
) {
  const before = opening && { opening };
  const result = await pressSend({ draft, bundle, profile, faults, timerFloorMs, ...before });
  expect(result.errors).toEqual([]);
  expect(result.logs).toEqual([]);
  expect(result.requests).toEqual([]);
  expect(result.completions).toHaveLength(1);
  expect(result.handlerMs).toBeLessThan(4000);
  const [answer] = result.completions;
  expect(answer?.errorMessage?.length ?? 0).toBeLessThanOrEqual(maxAlertLength);
  expect(answer?.errorMessageMarkdown?.length ?? 0).toBeLessThanOrEqual(maxAlertLength);
  return { ...result, answer };
}
