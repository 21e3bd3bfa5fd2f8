import type { Role } from "../core/mail/list-entry";

/** Captions of people who belong together, each with their number. */
export interface PeopleGroupWords {
  press(people: number): string;
  private(people: number): string;
  /** At an organisation outside, by its domain. */
  outside(organisation: string, people: number): string;
  /** Where nobody has said which domains are the force's own, nobody can tell who is outside. */
  unknown(organisation: string, people: number): string;
  /** The line of the allow-list has expired. */
  expired(organisation: string, people: number): string;
  /** The rest, where there are too many organisations to name each. */
  elsewhere(people: number): string;
  lists(recipients: number): string;
  noAddress(recipients: number): string;
  readonly trusted: Readonly<
    Record<Role | "none", (organisation: string, people: number) => string>
  >;
  inside(people: number): string;
}
