import { type RecipientField, recipientFields } from "../../src/core/mail/draft";
import type { OfficeRecipient } from "../../src/outlook/compose-item";
import { NoAnswerError } from "../../src/outlook/in-time";
import { OfficeCallError } from "../../src/outlook/office-call";
import type { RecipientFields, Recipients } from "../../src/outlook/recipient-fields";
import { keysOf } from "../../src/outlook/recipient-lists";

/** How a call goes wrong. A lie is a call that succeeds and did not do all that it was asked. */
export const faultKinds = [
  "fails",
  "fails after doing it",
  "is silent",
  "is silent after doing it",
  "fails after doing half",
  "does nothing and says it did",
  "does half and says it did",
] as const;

export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  /** Which call goes wrong, counted from 0 over all fields. */
  readonly call: number;
  readonly kind: FaultKind;
  /** The calls after it go wrong in the same way. */
  readonly forGood?: boolean;
}

export interface FakeOptions {
  readonly fault?: Fault;
  readonly readLimit?: number;
  readonly fieldLimit?: number;
  /** Several calls at a time are no mistake, as in two readings one on the other's heels. */
  readonly isParallel?: boolean;
  /** Runs before the call of this number, as an officer who types meanwhile would. */
  readonly meanwhile?: { readonly call: number; run(fields: FakeRecipients): void };
}

export type Lists = Readonly<Record<RecipientField, Recipients>>;

/** To, Cc and Bcc as Outlook keeps them, with its limits and, on demand, its faults. */
export class FakeRecipients implements RecipientFields {
  readonly lists: Record<RecipientField, Recipients>;
  /** Such as `bcc.add 100`. */
  readonly calls: string[] = [];
  private running = 0;

  constructor(
    lists: Partial<Lists>,
    readonly options: FakeOptions = {},
  ) {
    this.lists = { to: lists.to ?? [], cc: lists.cc ?? [], bcc: lists.bcc ?? [] };
  }

  read(field: RecipientField): Promise<Recipients> {
    return this.answer(`${field}.read`, (share) => {
      const shown = this.lists[field].slice(0, this.options.readLimit ?? 1000);
      return shown.slice(0, Math.floor(shown.length * share));
    });
  }

  add(field: RecipientField, people: Recipients): Promise<void> {
    return this.answer(`${field}.add ${people.length}`, (share) => {
      this.write(field, this.lists[field], people, share);
    });
  }

  set(field: RecipientField, people: Recipients): Promise<void> {
    return this.answer(`${field}.set ${people.length}`, (share) => {
      this.write(field, share === 0 ? this.lists[field] : [], people, share);
    });
  }

  /** Everyone in any field, by address. */
  everyone(): ReadonlySet<string> {
    return keysOf(recipientFields.flatMap((field) => this.lists[field]));
  }

  /** Whether the call that was to go wrong was made. */
  hasFailed(): boolean {
    const { fault } = this.options;
    return fault !== undefined && fault.call < this.calls.length;
  }

  /** The same fields, whose calls all work from now on. */
  mended(): FakeRecipients {
    const { fault: _fault, meanwhile: _meanwhile, ...limits } = this.options;
    return new FakeRecipients(this.lists, limits);
  }

  /** `share` is how much of the call is done: a lie does less than all. */
  private async answer<Value>(name: string, run: (share: number) => Value): Promise<Value> {
    const call = this.calls.push(name) - 1;
    if (this.options.meanwhile?.call === call) this.options.meanwhile.run(this);
    if (!this.options.isParallel) expect(this.running).toBe(0); // One call after another.
    this.running += 1;
    await Promise.resolve();
    this.running -= 1;
    switch (this.faultAt(call)) {
      case undefined:
        return run(1);
      case "fails after doing it":
        run(1);
        throw new OfficeCallError(name, 5001);
      case "fails":
        throw new OfficeCallError(name, 5001);
      case "is silent after doing it":
        run(1);
        throw new NoAnswerError(name);
      case "is silent":
        throw new NoAnswerError(name);
      case "fails after doing half":
        run(0.5);
        throw new OfficeCallError(name, 5001);
      case "does nothing and says it did":
        return run(0);
      case "does half and says it did":
        return run(0.5);
    }
  }

  private faultAt(call: number): FaultKind | undefined {
    const { fault } = this.options;
    const isIt = fault !== undefined && (fault.forGood ? call >= fault.call : call === fault.call);
    return isIt ? fault.kind : undefined;
  }

  private write(field: RecipientField, kept: Recipients, people: Recipients, share: number): void {
    // Docs: Recipients: 100 a call. No address cannot be set back (office-js issues #4661, #3701).
    if (people.length > 100 || people.some(({ emailAddress }) => !emailAddress.includes("@"))) {
      throw new OfficeCallError(`${field} refused`, 9000);
    }
    const stored = people.slice(0, Math.floor(people.length * share));
    if (kept.length + stored.length > (this.options.fieldLimit ?? Infinity)) {
      throw new OfficeCallError(`${field} full`, 9006);
    }
    this.lists[field] = [...kept, ...stored];
  }
}

/** `resident1@mail.example.org` and so on: people outside, each at one of three mail providers. */
export function residents(count: number, from = 1): OfficeRecipient[] {
  return Array.from({ length: count }, (_, at) => resident(from + at));
}

export function resident(number: number): OfficeRecipient {
  const provider = ["post.example.net", "mail.example.org", "web.example.com"][number % 3] ?? "";
  return {
    displayName: `resident ${number}`,
    emailAddress: `resident${number}@${provider}`,
  };
}

export function isResident(address: string): boolean {
  return /^resident\d+@(?:post\.example\.net|mail\.example\.org|web\.example\.com)$/.test(address);
}

/** `officer1@force.example` and so on: colleagues. */
export function officers(count: number, from = 1): OfficeRecipient[] {
  return people(count, "officer", "force.example", from);
}

export const contactList: OfficeRecipient = { displayName: "Watch members", emailAddress: "" };

export const exchangeName: OfficeRecipient = {
  displayName: "Desk 7",
  emailAddress: "/o=ExchangeLabs/ou=Example/cn=Recipients/cn=desk7",
};

/** Drafts that between them take every path of a move. */
export const situations: readonly (readonly [name: string, lists: Lists])[] = [
  ["60 people", { to: residents(60), cc: [], bcc: [] }],
  ["101 people and a colleague", { to: [...residents(101), ...officers(1)], cc: [], bcc: [] }],
  ["418 people", { to: [...residents(418)], cc: officers(2), bcc: residents(3, 419) }],
  ["501 people in To and Cc", { to: residents(300), cc: residents(201, 301), bcc: [] }],
  ["130 colleagues who stay", { to: [...residents(60), ...officers(130)], cc: [], bcc: [] }],
];

/** Fields on which the first call goes wrong, then fields on which the second does, to the last. */
export async function eachCall(
  lists: Lists,
  fault: Omit<Fault, "call">,
  run: (fields: FakeRecipients) => Promise<void>,
): Promise<void> {
  for (let call = 0; ; call += 1) {
    const fields = new FakeRecipients(lists, { fault: { call, ...fault } });
    await run(fields);
    if (!fields.hasFailed()) {
      expect(call).toBeGreaterThan(5);
      return;
    }
  }
}

/** Those who were in some field before, and are in none now. */
export function missing(before: ReadonlySet<string>, fields: FakeRecipients): string[] {
  const now = fields.everyone();
  return [...before].filter((key) => !now.has(key));
}

/** Who they are, in an order of its own. */
export function keys(people: Recipients): string[] {
  return [...keysOf(people)].sort();
}

function people(count: number, name: string, domain: string, from: number): OfficeRecipient[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    return { displayName: `${name} ${number}`, emailAddress: `${name}${number}@${domain}` };
  });
}
