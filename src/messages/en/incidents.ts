import type { IncidentTexts } from "../outcome";

const gwentReply = {
  text: "In 2018 a chief superintendent answered all 418 residents whom Gwent Police had put in To.",
  source: "Caerphilly Observer, 2018",
};

const dyfedPowys = {
  text:
    "In 2015 Dyfed-Powys Police sent a list of 8 sex offenders to a stranger, the first name in the " +
    "address book. The fine was £150,000.",
  source: "DataBreaches.net, June 2016",
};

/** Of each rule what it would have stopped. Only what was reported in public. */
export const incidents: IncidentTexts = {
  "visible-recipients": {
    text: "In 2018 Gwent Police put 418 residents in To, and each of them saw all the others.",
    source: "Caerphilly Observer, 2018",
  },
  "exposed-thread": gwentReply,
  batch: {
    text: "In 2012 the Metropolitan Police wrote to 1,136 victims of crime in seven such batches.",
    source: "Computer Weekly, February 2012",
  },
  correction: {
    text:
      "In 2017 a public inquiry wrote to 90 people in Bcc, and then sent its correction with " +
      "everyone in To. The fine was £200,000.",
    source: "Press Association, July 2018",
  },
  "mixed-outsiders": {
    text:
      "In 2016 Gloucestershire Police wrote to 56 victims, witnesses, lawyers and journalists in " +
      "one message. The fine was £80,000.",
    source: "Information Commissioner, June 2018",
  },
  "lone-outsider": {
    text:
      "In 2010 Outlook put a journalist in Cc beside five Gwent Police staff, with the details of " +
      "10,006 people.",
    source: "Police Professional, April 2010",
  },
  "sensitive-content": dyfedPowys,
  "hidden-data": {
    text:
      "In 2023 a hidden sheet told the world the names of 9,483 police officers and staff in " +
      "Northern Ireland.",
    source: "Information Commissioner, May 2024",
  },
  "unclear-recipient": {
    text:
      "In 2010 Surrey County Council sent the health details of 241 people to a group of taxi firms. " +
      "The fine was £120,000.",
    source: "The Guardian, June 2011",
  },
};
