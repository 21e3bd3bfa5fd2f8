import type { Mode } from "../../core/policy/mode";

/** Modes, their days, and groups of senders. */
export interface RollOutWords {
  readonly intro: string;
  inForce(day: string): string;
  readonly who: string;
  readonly now: string;
  readonly next: string;
  readonly less: string;
  readonly everybody: string;
  /** Who is in no group. */
  readonly others: string;
  readonly modeNow: Readonly<Record<Mode, string>>;
  readonly changes: Readonly<Record<Mode, (day: string) => string>>;
  readonly stays: string;
  readonly ruleDoes: Readonly<Record<Mode | "off", (title: string) => string>>;
  readonly noneLess: string;
  readonly lookUp: string;
  readonly lookUpHint: string;
  readonly noAddress: string;
  readonly inNoGroup: string;
  inGroup(group: string): string;
  readonly forEverybody: string;
  readonly mode: string;
  readonly modeHint: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly byDay: string;
  readonly enforcedAlways: string;
  readonly asEverybody: string;
  readonly ruleMode: string;
  readonly ruleModeHint: string;
  readonly asSender: string;
  readonly reset: string;
  resetRule(title: string): string;
  daysOf(label: string): string;
  readonly beforeFirst: string;
  dayFrom(step: number): string;
  dayMode(step: number): string;
  readonly addDay: string;
  dayAdded(step: number): string;
  removeDay(step: number): string;
  readonly dayRemoved: string;
  readonly remove: string;
  readonly groups: string;
  readonly groupsHint: string;
  /** Of a group without a name: where it stands. Positions count from 0. */
  groupName(name: string | undefined, at: number): string;
  readonly addGroup: string;
  readonly newGroup: string;
  readonly keepGroup: string;
  readonly cancel: string;
  groupAdded(name: string): string;
  groupRemoved(name: string): string;
  groupMoved(name: string, place: number, of: number): string;
  removeGroup(name: string): string;
  readonly up: string;
  readonly down: string;
  moveUp(name: string): string;
  moveDown(name: string): string;
  readonly name: string;
  readonly nameHint: string;
  readonly senders: string;
  readonly sendersHint: string;
  sayMore(count: number): string;
  spokenFor(match: string, group: string): string;
  readonly otherRule: string;
  readonly setRule: string;
}
