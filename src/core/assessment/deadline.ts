/**
 * How long a force has to tell the ICO of a breach after it has become aware of it, in seconds: 72 hours,
 * whatever days they fall on (UK GDPR, Article 33(1); Data Protection Act 2018, section 67(1)).
 */
const noticeSeconds = 72 * 60 * 60;

/** Moments in seconds since 1970, as everywhere in the core: whoever has a clock tells the time. */
export function noticeDeadline(aware: number): number {
  return aware + noticeSeconds;
}

/** Whole hours until then. Negative once it has passed, from the first second on. */
export function hoursUntil(deadline: number, now: number): number {
  return Math.floor((deadline - now) / 3600);
}
