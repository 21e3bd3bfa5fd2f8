import type { Day } from "../mail/list-entry";
import { readList, readObject, readWord, refuseUnknownKeys } from "./json";
import { always, type ModePlan, type ModeStep, modes } from "./mode";
import type { PolicyPath, Report } from "./policy-problem";
import { readDay } from "./read-entry";

/** Reads a mode, or the days from which modes hold. `undefined` where nothing is said. */
export function readMode(value: unknown, path: PolicyPath, report: Report): ModePlan | undefined {
  if (!Array.isArray(value)) {
    const mode = readWord(value, modes, path, report);
    return mode && always(mode);
  }
  const steps: ModeStep[] = [];
  let last: Day = "";
  readList(value, path, report).forEach((written, position) => {
    const step = readStep(written, [...path, position], report);
    const other = "the step before it";
    if (step !== undefined && step.from <= last) {
      report({ path: [...path, position, "from"], kind: "not-later", other, than: last });
    } else if (step !== undefined) {
      steps.push(step);
      last = step.from;
    }
  });
  if (value.length === 0) {
    report({ path, kind: "empty" });
  }
  return steps;
}

function readStep(written: unknown, path: PolicyPath, report: Report): ModeStep | undefined {
  const object = readObject(written, path, report);
  refuseUnknownKeys(object, ["from", "mode"], path, report);
  const from = readDay(object.from, [...path, "from"], report);
  const mode = readWord(object.mode, modes, [...path, "mode"], report);
  for (const key of ["from", "mode"]) {
    if (object[key] === undefined) {
      report({ path: [...path, key], kind: "missing" });
    }
  }
  return (from !== undefined && mode !== undefined && { from, mode }) || undefined;
}
