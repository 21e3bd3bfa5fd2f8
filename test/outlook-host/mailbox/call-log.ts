import { isFailed, type HostAnswer } from "./host-answer";

/** One call of the add-in to Outlook. Times are milliseconds since the host was made. */
export interface CallRecord {
  /** Position among all calls, from 1. */
  readonly order: number;
  readonly api: string;
  /** Position among the calls of this API, from 1. */
  readonly call: number;
  readonly params: unknown;
  readonly startedAt: number;
  readonly answeredAt?: number;
  readonly errorCode?: number;
}

/** Who asked what, when, and how many calls were open at once. */
export class CallLog {
  readonly #now: () => number;
  readonly #start: number;
  readonly #records: CallRecord[] = [];
  #inFlight = 0;
  #maxInFlight = 0;

  constructor(now: () => number) {
    this.#now = now;
    this.#start = now();
  }

  get records(): readonly CallRecord[] {
    return this.#records;
  }

  /** Docs: outlook/limits-for-activation..., "Asynchronous calls", allows three at once on the web. */
  get maxInFlight(): number {
    return this.#maxInFlight;
  }

  begin(api: string, params: unknown): CallRecord {
    this.#inFlight += 1;
    this.#maxInFlight = Math.max(this.#maxInFlight, this.#inFlight);
    const record: CallRecord = {
      order: this.#records.length + 1,
      api,
      call: this.#records.filter((each) => each.api === api).length + 1,
      params,
      startedAt: this.#now() - this.#start,
    };
    this.#records.push(record);
    return record;
  }

  end(record: CallRecord, answer: HostAnswer): void {
    this.#inFlight -= 1;
    const outcome = isFailed(answer) ? { errorCode: answer.errorCode } : {};
    const answeredAt = this.#now() - this.#start;
    this.#records[record.order - 1] = { ...record, answeredAt, ...outcome };
  }
}
