import { number } from "../../messages/english";
import type { RollOutWords } from "./roll-out-words";

export const rollOutEn: RollOutWords = {
  intro:
    "From when the policy may do what, and to whom. Write the whole roll-out once, with its days: " +
    "nobody has to change the policy on the way.",
  inForce: (day) => `In force today, ${day}`,
  who: "Who sends",
  now: "Today",
  next: "Next change",
  less: "Rules that do less",
  everybody: "Everybody",
  others: "Everybody in no group",
  modeNow: {
    observe: "Observe: nobody is interrupted",
    advise: "Advise: asks, never holds",
    enforce: "Enforce: does what the rules say",
  },
  changes: {
    observe: (day) => `Observe from ${day}`,
    advise: (day) => `Advise from ${day}`,
    enforce: (day) => `Enforce from ${day}`,
  },
  stays: "None. It stays so.",
  ruleDoes: {
    observe: (title) => `${title}: observe`,
    advise: (title) => `${title}: advise`,
    enforce: (title) => `${title}: enforce`,
    off: (title) => `${title}: off`,
  },
  noneLess: "None.",
  lookUp: "Look up a sender",
  lookUpHint: "Write an address to see which group speaks for it today.",
  noAddress: "Write a whole address, such as a@b.uk.",
  inNoGroup: "No group speaks for it. It has what everybody has.",
  inGroup: (group) => `“${group}” speaks for it.`,
  forEverybody: "For everybody in no group",
  mode: "Mode",
  modeHint: "What the policy may do at most. Before it is enforced, nobody is held.",
  modes: {
    observe: "Observe: never interrupts, only counts",
    advise: "Advise: asks, never holds",
    enforce: "Enforce: does what the rules say",
  },
  byDay: "By day: another mode from each day on",
  enforcedAlways: "Not said: enforce",
  asEverybody: "As for everybody",
  ruleMode: "Mode of this rule",
  ruleModeHint: "It can be milder than the mode of whoever sends, and never stricter.",
  asSender: "Not said: as whoever sends has it",
  reset: "Back to what everybody has",
  resetRule: (title) => `${title}: back to what everybody has`,
  daysOf: (label) => `${label}: the days`,
  beforeFirst: "Before the first of these days it observes.",
  dayFrom: (step) => `Step ${number(step)}: from`,
  dayMode: (step) => `Step ${number(step)}: mode`,
  addDay: "Add a step",
  dayAdded: (step) => `Step ${number(step)} is added. Write its day.`,
  removeDay: (step) => `Remove step ${number(step)}`,
  dayRemoved: "The step is removed. Undo brings it back.",
  remove: "Remove",
  groups: "Groups of senders",
  groupsHint:
    "The first group that has the sender in it speaks for them. What a group does not set is as for " +
    "everybody.",
  groupName(name = "", at) {
    return name.trim() === "" ? `Group ${number(at + 1)}, without a name` : name.trim();
  },
  addGroup: "Add a group",
  newGroup: "A new group",
  keepGroup: "Keep the group",
  cancel: "Cancel",
  groupAdded: (name) => `${name} is added. Nothing is different for it yet.`,
  groupRemoved: (name) => `${name} is removed. Undo brings it back.`,
  groupMoved: (name, place, of) => `${name} is now number ${number(place)} of ${number(of)}.`,
  removeGroup: (name) => `Remove ${name}`,
  up: "Earlier",
  down: "Later",
  moveUp: (name) => `${name}: ask earlier`,
  moveDown: (name) => `${name}: ask later`,
  name: "Name of the group",
  nameHint: "For those who read the policy, such as Pilot: custody.",
  senders: "Senders, one on a line",
  sendersHint: "Whoever stands in From: a@b.uk, b.uk, its sub-domains *.b.uk, or both .b.uk.",
  sayMore: (count) =>
    count === 1
      ? "For 1 of them the policy says more, such as a last day: change that in the part Text."
      : `For ${number(count)} of them the policy says more, such as a last day: change that in the part Text.`,
  spokenFor: (match, group) => `${match} is in “${group}” already, which speaks for it.`,
  otherRule: "A rule that is different for this group",
  setRule: "Set this rule",
};
