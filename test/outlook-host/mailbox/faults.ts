/**
 * How a call goes wrong. `applied` says that Outlook did what was asked although it never said so.
 * `silent` is what office-js issues #4868 and #5845 report; office.js then never calls back, not even
 * after its own time-out. `late` answers come when the send event has been completed.
 */
export type FaultEffect =
  | { readonly kind: "silent"; readonly applied?: boolean }
  | { readonly kind: "slow"; readonly ms: number }
  | { readonly kind: "error"; readonly code: number; readonly applied?: boolean }
  | { readonly kind: "late" }
  | { readonly kind: "answer"; readonly data: unknown };

/** Whether Outlook does what was asked all the same. */
export function hasBeenApplied(effect: FaultEffect | undefined): boolean {
  return effect !== undefined && "applied" in effect && effect.applied;
}

/** A switch: which call goes wrong (`"bcc.addAsync"`, `"*"` for any), which time, and how. */
export interface Fault {
  readonly api: string;
  /** Only this call of the API, counted from 1; every call when left out. */
  readonly call?: number;
  readonly effect: FaultEffect;
}

/** The call is never answered. */
export function silent(api: string, call?: number): Fault {
  return fault(api, { kind: "silent" }, call);
}

/** The call is answered after so many milliseconds. */
export function slow(api: string, ms: number, call?: number): Fault {
  return fault(api, { kind: "slow", ms }, call);
}

/** The call fails with an Outlook error code, and nothing has changed. */
export function failing(api: string, code: number, call?: number): Fault {
  return fault(api, { kind: "error", code }, call);
}

/** The call is answered only once the send event is completed. */
export function late(api: string, call?: number): Fault {
  return fault(api, { kind: "late" }, call);
}

/** The call succeeds, and gives this: an empty file, for one (office-js issue #4725). */
export function answering(api: string, data: unknown, call?: number): Fault {
  return fault(api, { kind: "answer", data }, call);
}

/** The effect of the first switch that fits; a switch for one API comes before a `"*"`. */
export function effectOn(
  faults: readonly Fault[],
  api: string,
  callOfApi: number,
  callOfAll: number,
): FaultEffect | undefined {
  const named = faults.find((each) => each.api === api && (each.call ?? callOfApi) === callOfApi);
  const any = faults.find((each) => each.api === "*" && (each.call ?? callOfAll) === callOfAll);
  return (named ?? any)?.effect;
}

function fault(api: string, effect: FaultEffect, call: number | undefined): Fault {
  return call === undefined ? { api, effect } : { api, effect, call };
}
