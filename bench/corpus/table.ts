import type { List } from "./list";
import type { Random } from "./random";

/** Cells in rows, as a sheet has them. */
export interface Table {
  /** Some tables have none. */
  readonly heads: readonly string[] | undefined;
  readonly rows: readonly (readonly string[])[];
}

interface Column {
  readonly head: string;
  readonly cells: readonly string[];
}

const nameHeads = ["Name", "Full name", "NAME", "Nominal", "Resident", "Subject"] as const;
const splitHeads = [
  ["Forename", "Surname"],
  ["First name", "Last name"],
  ["First Name", "Surname"],
] as const;

/** The names first, or behind a running number; what else a sheet holds stands anywhere behind. */
export function tableOf(random: Random, list: List): Table {
  const details = detailColumns(list);
  const others = random.chance(0.4) ? [otherColumn(random, list)] : [];
  const behind = random.some([...details, ...others], details.length + others.length);
  const numbers = { head: "No.", cells: list.map((_, at) => String(at + 1)) };
  const before = random.chance(0.15) ? [numbers] : [];
  const columns = [...before, ...nameColumns(random, list), ...behind];
  return {
    heads: isHeaded(random, list) ? columns.map(({ head }) => head) : undefined,
    rows: list.map((_, at) => columns.map(({ cells }) => cells[at] ?? "")),
  };
}

/** What does not say by itself what it is needs its head. */
function isHeaded(random: Random, list: List): boolean {
  const needsHead = list[0]?.details.some(({ isPlain }) => !isPlain) ?? false;
  return needsHead || random.chance(0.8);
}

function detailColumns(list: List): readonly Column[] {
  const labels = list[0]?.details.map(({ label }) => label) ?? [];
  return labels.map((head, place) => ({
    head,
    cells: list.map(({ details }) => details[place]?.value ?? ""),
  }));
}

function nameColumns(random: Random, list: List): readonly Column[] {
  if (random.chance(0.7)) {
    return [{ head: random.pick(nameHeads), cells: list.map(({ written }) => written) }];
  }
  const [given, family] = random.pick(splitHeads);
  const columns = [
    { head: given, cells: list.map(({ name }) => name.given) },
    { head: family, cells: list.map(({ name }) => name.family) },
  ];
  return random.chance(0.5) ? columns : columns.reverse();
}

const others = [
  ["Status", ["Visited", "No reply", "Outstanding"]],
  ["Notes", ["Prefers mornings", "Dog at the address", "", "Left a card", "Asked for Welsh"]],
  ["Next visit", ["12/01/2027", "14/01/2027", "03/02/2027"]],
  ["Risk", ["High", "Medium", "Low"]],
  ["Team", ["North", "South", "Response 2"]],
  ["Age", ["34", "51", "19", "67"]],
] as const;

function otherColumn(random: Random, list: List): Column {
  const [head, cells] = random.pick(others);
  return { head, cells: list.map(() => random.pick(cells)) };
}
