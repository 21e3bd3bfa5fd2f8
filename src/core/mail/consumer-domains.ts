/**
 * Mail providers with one domain in each country, such as `yahoo.co.uk`, `hotmail.fr`, `live.com`.
 *
 * Both lists were put together in November 2026 from what UK and worldwide providers are known to
 * give their customers, and compared with the npm packages `email-providers` 2.26.0 and
 * `free-email-domains` 1.12.6. Domains of business tariffs (`btconnect.com`) and throw-away
 * mailboxes are left out: the first are firms, the second nobody's.
 */
const brands: ReadonlySet<string> = new Set(
  (
    "aol excite fastmail gmx googlemail hotmail live lycos mail2world msn outlook posteo " +
    "rediffmail rocketmail tutanota windowslive yahoo yandex ymail zohomail"
  ).split(" "),
);

/** What follows such a provider's name: `com`, `fr`, `co.uk`, `com.au`. */
const countrySuffix = /^(?:com|(?:com?\.)?[a-z]{2})$/;

const providers: ReadonlySet<string> = new Set(
  // Worldwide.
  (
    "gmail.com icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me passport.com " +
    "hey.com duck.com mail.com email.com usa.com zoho.com zoho.eu tuta.com tuta.io tutamail.com " +
    "keemail.me hushmail.com hush.com mailfence.com mailbox.org startmail.com runbox.com " +
    "disroot.org riseup.net fastmail.fm gmx.net inbox.com inbox.lv aim.com netscape.net juno.com " +
    "netzero.net compuserve.com bigfoot.com mozmail.com privaterelay.appleid.com " +
    // The United Kingdom and Ireland.
    "btinternet.com btopenworld.com talk21.com sky.com virginmedia.com virgin.net ntlworld.com " +
    "blueyonder.co.uk cableinet.co.uk talktalk.net talktalk.co.uk tiscali.co.uk lineone.net " +
    "onetel.com onetel.net pipex.com dsl.pipex.com madasafish.com nildram.co.uk plus.com " +
    "force9.co.uk f9.co.uk freeserve.co.uk wanadoo.co.uk orange.net orangehome.co.uk fsmail.net " +
    "o2.co.uk o2mail.co.uk o2.ie tesco.net waitrose.com postmaster.co.uk supanet.com " +
    "ukonline.co.uk uwclub.net demon.co.uk clara.co.uk clara.net breathe.com breathemail.net " +
    "care4free.net freeuk.com netscapeonline.co.uk manx.net eircom.net iol.ie indigo.ie " +
    "ireland.com " +
    // Elsewhere in Europe.
    "free.fr orange.fr wanadoo.fr laposte.net sfr.fr neuf.fr bbox.fr club-internet.fr web.de " +
    "t-online.de freenet.de arcor.de libero.it virgilio.it tiscali.it alice.it tin.it terra.es " +
    "wanadoo.es telefonica.net sapo.pt telenet.be skynet.be proximus.be ziggo.nl kpnmail.nl " +
    "planet.nl hetnet.nl xs4all.nl home.nl bluewin.ch hispeed.ch chello.at telia.com bredband.net " +
    "online.no wp.pl onet.pl onet.eu poczta.onet.pl o2.pl interia.pl interia.eu vp.pl op.pl " +
    "tlen.pl seznam.cz email.cz centrum.cz post.cz azet.sk centrum.sk zoznam.sk freemail.hu " +
    "citromail.hu abv.bg mail.bg delfi.lt one.lt ukr.net i.ua mail.ru bk.ru list.ru inbox.ru " +
    "internet.ru rambler.ru ya.ru " +
    // Other parts of the world.
    "comcast.net verizon.net att.net sbcglobal.net bellsouth.net swbell.net pacbell.net cox.net " +
    "charter.net earthlink.net mindspring.com optonline.net roadrunner.com rogers.com shaw.ca " +
    "telus.net sympatico.ca videotron.ca bigpond.com bigpond.net.au optusnet.com.au iinet.net.au " +
    "tpg.com.au xtra.co.nz mweb.co.za telkomsa.net webmail.co.za uol.com.br bol.com.br " +
    "terra.com.br ig.com.br globo.com qq.com foxmail.com 163.com 126.com yeah.net sina.com " +
    "sina.cn sohu.com aliyun.com naver.com daum.net hanmail.net nate.com docomo.ne.jp ezweb.ne.jp " +
    "softbank.ne.jp pchome.com.tw indiatimes.com sify.com walla.co.il"
  ).split(" "),
);

/** Providers that gave each customer a domain below theirs, such as `somebody.freeserve.co.uk`. */
const parents: ReadonlySet<string> = new Set(
  (
    "freeserve.co.uk demon.co.uk plus.com force9.co.uk f9.co.uk clara.co.uk fsnet.co.uk " +
    "fslife.co.uk fsworld.co.uk rr.com"
  ).split(" "),
);

const none: ReadonlySet<string> = new Set();

/**
 * Whether mailboxes at this domain are private people's: anyone can have one, whoever they work for.
 * The domain is in lower case, as `parseDomain` gives it. `also` are further domains of that kind.
 */
export function isConsumerDomain(domain: string, also: ReadonlySet<string> = none): boolean {
  const dot = domain.indexOf(".");
  const label = domain.slice(0, Math.max(dot, 0));
  const rest = domain.slice(dot + 1);
  return (
    providers.has(domain) ||
    also.has(domain) ||
    (brands.has(label) && countrySuffix.test(rest)) ||
    parents.has(rest)
  );
}
