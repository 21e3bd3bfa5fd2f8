/** Words that stand in display names and local parts and are nobody's name. Plain lower-case letters. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** Before a surname, in English and Welsh: `Dear Mr Smith`. */
export const titles = words(
  "mr mrs ms miss mx dr prof professor rev revd reverend cllr councillor cyng cynghorydd sir dame " +
    "lord lady hon judge hhj justice y parch parchedig bnr fr",
);

/** Police ranks and grades, as forces write them before or after a name. */
export const ranks = words(
  "pc wpc dc tdc ps ds sgt sergeant sarjant rhingyll insp inspector di dci ci cinsp arolygydd ch supt " +
    "superintendent csupt dsupt dcs acc dcc cc chief deputy assistant constable special cwnstabl gwnstabl prif brif pcso scso cso sc sps sinsp ssgt " +
    "det detective tps tds tdi tdci tinsp temp actg acting capt captain cdr commander dac",
);

/** Titles and ranks that are surnames too: `John Constable`. */
export const surnameLike = words(
  "constable sergeant lord judge dame lady captain capt justice temp",
);

/** Behind a name. Counted out only where a whole name is left: `Ma` is a surname. */
export const honours = words(
  "mbe obe cbe kbe dbe qpm kpm bem gc gm jp dl kc qc ba bsc bed ma msc mphil mba phd llb llm md " +
    "pgce frcs jr sr jnr snr ii iii esq",
);

/** Between a given name and a family name, or before the latter. */
export const particles = words(
  "ap ab ferch verch van von der den ter de la le du da dos del bin binti ibn",
);

/** Posts, teams, machines and words of organisations: whoever reads such a mailbox is not named. */
export const roles = words(
  "info information enquiry enquiries inquiry inquiries admin administration administrator office " +
    "offices contact contacts mail mailbox email postmaster webmaster hostmaster abuse noreply no " +
    "reply donotreply notification notifications alert alerts news newsdesk newsletter press media " +
    "comms communications marketing orders accounts accounting finance payroll billing invoices " +
    "purchasing procurement hr personnel recruitment jobs careers training support help helpdesk " +
    "servicedesk service services it ict customer customers complaints feedback legal compliance " +
    "audit security reception switchboard control controlroom room custody cid forensics firearms " +
    "licensing traffic roads crime crimes intel intelligence safeguarding mash mappa marac foi dpo " +
    "disclosure records property stores fleet duty duties rota planning housing registrar registry " +
    "court courts clerk coroner coroners probation police heddlu constabulary force council cyngor " +
    "borough county city community neighbourhood neighbourhoods watch district division station " +
    "department dept ministry directorate unit uned team teams group grwp groups list lists members " +
    "member committee board panel partnership network forum desk centre center hub bureau agency " +
    "authority trust nhs hospital surgery clinic health school ysgol college university academy " +
    "library society association club charity foundation institute solicitor solicitors llp ltd " +
    "limited plc inc corp corporation company uk gmbh holdings consulting system systems server " +
    "scanner printer copier robot bot daemon automated api test all everyone staff officer officers " +
    "colleagues user users secretary secretariat manager management director directors chair " +
    "chairman executive commissioner governor governors parent parents resident residents " +
    "public general main swyddfa gwybodaeth ymholiadau swyddog updates bookings reservations events " +
    "ops operation garage taxis workshop area section shift response protection data streets co " +
    "the and of for with our your",
);

/** Places too, but for people who are called so: `North Mockton`, and Ann West. */
export const surnamesOfPlaces = words("north south east west");
