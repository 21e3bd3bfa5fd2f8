import type { PeopleTold } from "../content/personal-details";
import { type Topic, topics as topicsInOrder } from "../content/words/topic";
import { gravityOf } from "../content/words/topics-in";
import type { FileVerdict } from "./verdict";

/** The same file where the mail around it speaks of such things: they hold for the people in it. */
export function saidAbout(verdict: FileVerdict, about: readonly Topic[]): FileVerdict {
  if (about.length === 0 || verdict.people.count === 0) {
    return verdict;
  }
  const { people } = verdict;
  const topics = topicsInOrder.filter((one) => about.includes(one) || people.topics.includes(one));
  const graver: Partial<PeopleTold> = { topics, tier: gravityOf(topics) || people.tier };
  return Object.assign({}, verdict, { people: Object.assign({}, people, graver) });
}
