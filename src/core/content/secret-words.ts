/** What a word says of those a message goes to, as far as it says anything. */
export type WordKind = keyof typeof words;

/**
 * Words that tell of a group, in English and Welsh with their mutations, in plain letters. The longest
 * that fits counts, so that `victim support`, a charity, is not the support of a victim.
 *
 * From the incidents of the ICO's monetary penalties and reprimands for group mails, 2010 to 2025, and
 * the offences that entitle a complainant to anonymity (Sexual Offences (Amendment) Act 1992 and after).
 */
const words = {
  /** Several people who have something in common that is nobody else's business. */
  people:
    "survivors, victims, witnesses, complainants, claimants, informants, whistleblowers, patients, " +
    "applicants, refugees, evacuees, asylum seekers, care leavers, sex workers, service users, " +
    "bereaved families, bereaved parents, chis, goroeswyr, oroeswyr, dioddefwyr, ddioddefwyr, " +
    "tystion, dystion, cleifion, gleifion, ymgeiswyr, hawlwyr, ffoaduriaid, achwynwyr, hysbyswyr",
  /** One of them: mostly says what another thing is about, such as a victim statement. */
  person:
    "survivor, victim, witness, complainant, claimant, informant, whistleblower, patient, applicant, " +
    "refugee, evacuee, victim support, witness support",
  /** Those of whom much is written that does not go to them. */
  suspects:
    "offender, offenders, sex offenders, suspects, defendants, detainees, prisoners, troseddwyr, " +
    "droseddwyr",
  health:
    "hiv, cancer, mental health, gender identity, transgender, addiction, alcoholics, miscarriage, " +
    "stillbirth, baby loss, abortion, dementia, ptsd, eating disorder, eating disorders, self harm, " +
    "suicide, hepatitis, canser, ganser, iechyd meddwl, hunaniaeth rhywedd, camesgoriad, dibyniaeth, " +
    "hunanladdiad",
  offence:
    "rape, sexual assault, sexual abuse, sexual violence, domestic abuse, domestic violence, stalking, " +
    "child abuse, child sexual abuse, child sexual exploitation, modern slavery, trafficking, " +
    "human trafficking, fgm, forced marriage, hate crime, coercive control, witness protection, " +
    "resettlement, trais, trais rhywiol, treisio, cam drin, gam drin, cam drin domestig, " +
    "gam drin domestig, cam drin plant, gam drin plant, stelcio, caethwasiaeth fodern",
  /** Whoever gets a message about it is one of them. */
  members:
    "group, groups, support group, support groups, focus group, circle, survey, questionnaire, " +
    "newsletter, mailing list, distribution list, peer support, reunion, grwp, ngrwp, grwp cefnogi, " +
    "grwp cymorth, cylch, arolwg, holiadur, cylchlythyr, gylchlythyr, rhestr bostio",
  /** Of patients or survivors if they are named with it; of an offence, those who work on it. */
  meeting: "network, community, clinic, rhwydwaith, rwydwaith, cymuned, gymuned",
  /** The same, and of one word for such a person too. */
  panel:
    "panel, panels, forum, forums, engagement panel, engagement group, advisory panel, " +
    "advisory group, reference group, fforwm, banel, phanel",
  /** Of these people, or about them. */
  event:
    "meeting, meetings, update, updates, consultation, invitation, inquiry, enquiry, appeal, event, " +
    "message, information, info, letter, cyfarfod, gyfarfod, diweddariad, ddiweddariad, ymchwiliad, apel",
  support: "support, cefnogaeth, gefnogaeth, cefnogi, gefnogi, cymorth, gymorth",
  link: "for, of, with, to, i, o, y, yr, gyda, ar gyfer",
  greeting: "dear, hello, hi, annwyl, helo",
  /** Says it all. */
  whole:
    "victim support group, witness support group, child abuse inquiry, sexual abuse inquiry, " +
    "abuse inquiry, you are a victim, you were a victim, you have been a victim, you as a victim, " +
    "you are a survivor, you are a complainant",
  /** A mail among those who work on it. */
  work:
    "managers, practitioners, professionals, partners, partnership, agency, agencies, providers, " +
    "trainers, training, conference, seminar, webinar, strategy, strategic, policy, procurement, " +
    "tender, contract, funding, steering, working group, task group, project group, board, " +
    "committee, commissioner, commissioners, commissioning, stakeholder, stakeholders, coordinators, " +
    "governance, statement, statements, statistics, guidance, protocol, toolkit, media, press, act, " +
    "availability, scrutiny, referral, referrals, results, findings, police and crime, minutes, " +
    "prevention, crisis, outreach, leaflet, leaflets, poster, posters, design, draft, summary, " +
    "pathway, investigation, licence, licences, role, vacancy, interview, code, bereavement, " +
    "partneriaeth, asiantaethau, hyfforddiant, cynhadledd, strategaeth, polisi, bwrdd, pwyllgor",
  /** A cause that people stand up for. */
  cause:
    "awareness, charity, fundraiser, fundraising, research, run, walk, week, ymwybyddiaeth, elusen",
  none:
    "witness service, witness care, oilseed rape, support worker, " +
    "support workers, support service, support services, support officer, support officers, " +
    "support team, support unit, support desk, support plan, support staff, support ticket, " +
    "it support, witness appeal, appeal for witnesses, appeal to witnesses, witnesses appeal, " +
    "apel am dystion, patient record, patient records, community policing, community safety, " +
    "community order, community orders, community resolution, community support, community team, " +
    "community mental health, community nurse, community protection, community hall, group of, " +
    "groups of, group chat, group chats, group call, group calls, group photo, group photos, " +
    "group home, group homes, group message, group messages, grwp o, ngrwp o",
} as const;

const kinds = Object.keys(words) as readonly WordKind[]; // `keys` forgets which strings it returns.

const kindOf: ReadonlyMap<string, WordKind> = new Map(
  kinds.reduce<[phrase: string, kind: WordKind][]>((pairs, kind) => {
    return pairs.concat(words[kind].split(", ").map((one): [string, WordKind] => [one, kind]));
  }, []),
);

/** In words. */
const longestPhrase = 5;

/** A word or phrase of some kind, by the numbers of its first word and of the one behind it. */
export interface Sign {
  readonly kind: WordKind;
  readonly start: number;
  readonly end: number;
}

/** The words that tell something, in their order. */
export function signsIn(tokens: readonly string[]): readonly Sign[] {
  const signs: Sign[] = [];
  let start = 0;
  while (start < tokens.length) {
    const sign = signAt(tokens, start);
    if (sign !== undefined) {
      signs.push(sign);
    }
    start = (sign && sign.end) || start + 1;
  }
  return signs;
}

function signAt(tokens: readonly string[], start: number): Sign | undefined {
  for (let end = Math.min(tokens.length, start + longestPhrase); end > start; end -= 1) {
    const kind = kindOf.get(tokens.slice(start, end).join(" "));
    if (kind !== undefined) {
      return { kind, start, end };
    }
  }
  return undefined;
}
