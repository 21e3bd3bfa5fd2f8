import { levels } from "../../src/core/content/words/level";

const counts = [[1], [2], [1234]];
const fields = [["to"], ["cc"], ["bcc"]];
const atLeast = [1, 2, 1234].flatMap((count) => [
  [count, false],
  [count, true],
]);
const moment = [["10:30"]];

/** What each function of the words beside a sent message is spoken with. */
export const sentSamples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "sent.heading.eachOther": atLeast.filter(([count]) => count !== 1),
  "sent.who.inField": fields.map((one) => [...one, 1234]),
  "sent.who.hidden": counts,
  "sent.who.lists": counts,
  "sent.who.byHand": counts,
  "sent.who.perhapsMore": fields,
  "sent.content.people": atLeast,
  "sent.content.secrets": counts,
  "sent.content.marking": levels.map((level) => [level]),
  "sent.content.hiddenPeople": counts,
  "sent.content.rows": [[12, 1234]],
  "sent.content.pictures": counts,
  "sent.notice.until": moment,
  "sent.notice.hours": [[0], ...counts],
  "sent.apology.everyone": [
    [1, 1],
    [1234, 13],
  ],
  "sent.apology.byHand": counts,
  "sent.apology.lists": counts,
  "sent.apology.added": counts,
  "sent.apology.notAddresses": counts,
  "sent.batch.range": [
    [1, 100],
    [7, 7],
  ],
  "sent.batch.open": [[1, 5]],
  "sent.batch.copy": [[1]],
  "sent.batch.progress": [
    [0, 1],
    [3, 5],
  ],
  "sent.record.line.made": moment,
  "sent.record.line.sent": moment,
  "sent.record.line.aware": moment,
  "sent.record.line.deadline": moment,
  "sent.record.line.id": [["12"]],
  "sent.record.line.field": fields.map((one) => [...one, 1234]),
  "sent.record.line.perhapsMore": fields,
  "sent.record.line.visible": atLeast,
  "sent.record.line.lists": counts,
  "sent.record.line.byHand": counts,
  "sent.record.line.outside": counts,
  "sent.record.line.trusted": counts,
  "sent.record.line.file": [[1, "PDF"]],
  "sent.record.line.addedByHand": counts,
  "sent.record.line.apology": [[3, 5, 1234]],
};
