import type { KnownDomain, Scope } from "../../../../src/core/likeness/domains/known-domain";
import { likenessOf } from "../../../../src/core/likeness/domains/likeness";

const own = (name: string): KnownDomain => ({ name, isParent: false, scope: "own" });
const listed = (name: string): KnownDomain => ({ name, isParent: false, scope: "listed" });
const below = (name: string): KnownDomain => ({ name, isParent: true, scope: "listed" });
const beside = (name: string): KnownDomain => ({ name, isParent: false, scope: "beside" });
const force = own("mockshire.police.uk");

describe("how one domain imitates another", () => {
  test.each<[situation: string, suspect: string, known: KnownDomain]>([
    ["itself", "mockshire.police.uk", force],
    ["its own sub-domain", "mail.mockshire.police.uk", force],
    ["the domain above its own", "police.uk", force],
    ["another force", "wessex.police.uk", force],
    ["a name below a known parent", "wessex.police.uk", below("police.uk")],
    ["the force on the secure network", "mockshire.pnn.police.uk", force],
    ["a firm on the secure network", "firm-llp.co.uk.cjsm.net", listed("firm-llp.co.uk")],
    ["a force on the secure network", "wessex.police.uk.cjsm.net", below("police.uk")],
    ["the other ending of a parent itself", "police.com", below("police.uk")],
    ["a hyphen in a short name", "b-p.com", listed("bp.com")],
    ["two slips in a short name", "mockhsrie.police.uk", force],
    ["two slips from a partner", "westmokcshrie.police.uk", listed("westmockshire.police.uk")],
    ["three slips in a long name", "westomckhsrie.police.uk", own("westmockshire.police.uk")],
    ["a slip at each end", "wetsmockshrie.police.uk", own("westmockshire.police.uk")],
    ["another short name", "hp.com", listed("bp.com")],
    ["another name of three letters", "aon.com", listed("aol.com")],
    ["another name of four letters", "bart.example", listed("bark.example")],
    ["another ending of two letters", "mockshire.police.ik", below("police.uk")],
    ["a short parent", "x.gvo.uk", below("gov.uk")],
    ["the council of one name", "mockshire.gov.uk", force],
    ["the university of one name", "mockshire.ac.uk", listed("mockshire.gov.uk")],
    ["another ending of a short name", "acme.com", listed("acme.co.uk")],
    ["the next in a row of numbered names", "partner12.example", listed("partner11.example")],
    ["one name numbered, of one digit", "partner2.example", listed("partner1.example")],
    ["a number of two digits for one of one", "partner12.example", listed("partner1.example")],
    ["two short words of plain letters", "ail.example", listed("all.example")],
    ["a short name inside another", "helpbp.com", below("bp.com")],
    ["a word that ends in a parent", "booking.com", below("ing.com")],
    ["a word that ends in a short parent", "tarmac.uk", below("ac.uk")],
    ["something short before a parent", "egov.uk", below("gov.uk")],
    ["the same organisation in another order", "b.a.acme-group.com", listed("a.b.acme-group.com")],
    ["a host name that lost its organisation", "sales.com", listed("sales.acme-group.com")],
    ["one domain in two scripts' spelling", "xn--mller-kva.example", listed("müller.example")],
    ["a name without a dot", "mockshire", own("mockshir")],
    ["a country behind a short name", "acme.com.au", listed("acme.com")],
    ["a co-recipient of another ending", "mockshire-news.com", beside("mockshire-news.co.uk")],
    ["a co-recipient without the hyphen", "mock-shire.example", beside("mo-ckshire.example")],
    ["a co-recipient of one letter less, short", "acme.example", beside("acmes.example")],
    ["a co-recipient of one organisation", "nosth.acme.example", beside("north.acme.example")],
    ["a sub-domain of a co-recipient's twin", "mail.partnr.example", beside("partner.example")],
  ])("is not seen in %s: %s", (_situation, suspect, known) => {
    expect(likenessOf(suspect, known)).toBeUndefined();
  });

  test.each<[situation: string, suspect: string, known: KnownDomain, kind: string]>([
    ["another ending and a hyphen", "mockshire-police.com", force, "label"],
    ["another ending and a lost dot", "mockshirepolice.co.uk", force, "label"],
    ["a letter lost", "mockshre.police.uk", force, "slip"],
    ["a letter doubled", "mockshiire.police.uk", force, "slip"],
    ["another letter", "mockshore.police.uk", force, "slip"],
    ["two letters turned", "mokcshire.police.uk", force, "slip"],
    ["the first letter lost", "ockshire.police.uk", force, "slip"],
    ["a slip further back", "mockshire.polcie.uk", force, "slip"],
    ["a host below a slip", "mail.mockshre.police.uk", force, "slip"],
    ["a slip in a parent", "wessex.polcie.uk", below("police.uk"), "slip"],
    ["a slip in a parent of eight", "firm.co.uk.cjms.net", below("cjsm.net"), "slip"],
    ["a number that nobody has", "mockshire1.police.uk", force, "slip"],
    ["a name of five letters", "acmee.example", listed("acmes.example"), "slip"],
    ["two slips in a long name", "westmokcshrie.police.uk", own("westmockshire.police.uk"), "slip"],
    ["labels in another order", "police.mockshire.uk", force, "label"],
    ["a label lost", "mockshire.uk", force, "label"],
    ["a label more", "mockshire.police.co.uk", force, "label"],
    ["its domain before another's", "mockshire.police.uk.example", force, "label"],
    ["a parent before another's", "wessex.gov.uk.example.com", below("gov.uk"), "label"],
    ["a dot lost", "mockshirepolice.uk", force, "label"],
    ["a hyphen for a dot", "mockshire-police.uk", force, "label"],
    ["a dot lost before a parent", "fakepolice.uk", below("police.uk"), "label"],
    ["a dot lost before a short parent", "mockshiregov.uk", below("gov.uk"), "label"],
    ["a hyphen before a short parent", "a-gov.uk", below("gov.uk"), "label"],
    ["another ending", "mockshire.police.com", force, "label"],
    ["another ending below a parent", "wessex.police.com", below("police.uk"), "label"],
    ["another ending of a firm", "firm-llp.com", listed("firm-llp.co.uk"), "label"],
    ["another country below a parent", "a.wessex-trust.ik", below("wessex-trust.uk"), "label"],
    ["a nought", "m0ckshire.police.uk", force, "twin"],
    ["a one", "mocksh1re.police.uk", force, "twin"],
    ["an l for an i", "mockshlre.police.uk", force, "twin"],
    ["rn for m", "rnockshire.police.uk", force, "twin"],
    ["rn for m in a short name", "cjsrn.net", below("cjsm.net"), "twin"],
    ["vv for w", "vvessex.police.uk", own("wessex.police.uk"), "twin"],
    ["cl for d", "clorset.police.uk", own("dorset.police.uk"), "twin"],
    ["a nought in a short parent", "wessex.g0v.uk", below("gov.uk"), "twin"],
    ["a Cyrillic letter", "mоckshire.police.uk", force, "twin"],
    ["a Cyrillic letter in Punycode", "xn--mckshire-nbh.police.uk", force, "twin"],
    ["a Greek letter", "mοckshire.police.uk", force, "twin"],
    ["full-width letters", "ｍockshire.police.uk", force, "twin"],
    ["an accent", "mockshíre.police.uk", force, "twin"],
    ["another dot", "mockshire。police.uk", force, "twin"],
    ["a character of no width", "mock\u200bshire.police.uk", force, "twin"],
    ["three letters in another script", "nһs.net", listed("nhs.net"), "twin"],
    ["a co-recipient with a letter more", "partner.example", beside("partners.example"), "slip"],
    ["a co-recipient's twin", "partner-l.example", beside("partner-i.example"), "twin"],
  ])("is seen in %s: %s", (_situation, suspect, known, kind) => {
    expect(likenessOf(suspect, known)).toBe(kind);
  });

  test.each<Scope>(["own", "listed", "beside"])("of a twin is seen in scope %s", (scope) => {
    const known = { name: "mockshire.example", isParent: false, scope };
    expect(likenessOf("mocksh1re.example", known)).toBe("twin");
  });
});
