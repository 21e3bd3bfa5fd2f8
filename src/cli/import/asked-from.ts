import { changed, idle, left, type Outcome } from "./fate";

/**
 * The other products ask from so many domains on, and Second Look from so many people outside on. That
 * many domains outside are at least that many people, so the same number asks no later.
 */
export function askedFrom(domains: number): Outcome {
  if (domains < 1) {
    return idle;
  }
  if (domains < 2) {
    return left(
      "It asked about every message. Second Look counts from 2 people on: visible-recipients can ask no sooner.",
    );
  }
  return { ...changed(countsPeople), gain: { to: "caution", from: domains } };
}

const countsPeople =
  "It counted domains. visible-recipients counts people who are outside and not trusted, and asks from this number of them on, or sooner where it already did.";
