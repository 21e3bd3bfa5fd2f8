import type { Random } from "./random";

type Words = readonly [string, ...string[]];

const words = (text: string) => text.split(" ") as unknown as Words; // Never empty: see below.

const given = words(
  "Alan Aled Amina Angharad Anne-Marie Arjun Barbara Bethan Brian Bronwen Callum Carys Catherine " +
    "Chidi Christopher Daniel Deborah Dewi Dilys Donna Dylan Eilidh Eleri Emma Ewan Fatima Fergus " +
    "Ffion Fiona Gareth Gethin Grace Gwenllian Hamza Harpreet Heledd Imran Ioan Iwona Jack Jean-Paul " +
    "Jennifer Joanne Kevin Krystyna Kwame Leanne Liam Lowri Mair Margaret Mark Meinir Mohammed " +
    "Myfanwy Natasha Nerys Nkechi Olena Oluwaseun Owain Pamela Patricia Piotr Priya Rachel Rashid " +
    "Rhiannon Rhodri Robert Rose Rupinder Sarah Shabnam Shaun Sioned Stephen Susan Svetlana Tamsin " +
    "Tariq Terence Thandiwe Tomasz Tracey Una Victoria Vikram Wei Will Xiu Yasmin Yusuf Zainab Zbigniew",
);

const givenAccented = words(
  "Aïsha André Björn Chloë Ciarán Élodie Gwên Jiří José Jürgen Llŷr Łukasz Małgorzata Mónica Nóra " +
    "Óscar Renée Róisín Seán Séamus Siân Siôn Sofía Tŷmawr Ŵyn Zoë Żaneta Žofia",
);

const family = words(
  "Abernethy Adeyemi Akhtar Anderson Bartholomew Begum Bevan Blackwood Brzezinski Carmichael " +
    "Chaudhry Clutterbuck Cooper Cadwaladr Demoyne Drinkwater Edwards Exampleton Featherstone Fictworth " +
    "Gill Griffiths Gwilliam Hall Hardcastle Harris Hussain Illingworth Jones Kaur Khan King Kowalczyk " +
    "Llewellyn Long MacDemo Marsh McSample McTesty Mockbury Moyo Musa Nguyen Nowak Okonkwo Ogunleye " +
    "O'Mock O'Samplan Parry Patel Penhaligon Pritchard Prosser Quartermaine Rees Sampleford Shah Singh " +
    "Small Sokolova Stone Tattersall Testperson Thistlethwaite Trevelyan Ure Vaughan Wang White " +
    "Wigglesworth Williams Wojcik Wood Young Zielinski",
);

const familyAccented = words(
  "Ałtes Brontë D’Exámple Dvořák Fernández García Gonçalves Gruffŷdd Hernández Kovač Lefèvre Llŷn " +
    "Löwenthal Müller Núñez O’Móch Ó’Samplán Pâr Rhŷs Sørensen Šmock Tŷgwyn Wójtowicz Zając",
);

const particles: Words = ["de", "van der", "ap", "Le", "St", "el"];
const titles: Words = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Mr.", "Mrs."];

/** Somebody whom nobody knows. */
export interface Name {
  readonly title: string;
  readonly given: string;
  readonly middle: string;
  readonly family: string;
}

/** @param hasAccents at least one of the two names has letters beyond A to Z */
export function nameOf(random: Random, hasAccents: boolean): Name {
  const accented = hasAccents ? random.between(1, 3) : 0;
  return {
    title: random.pick(titles),
    given: random.pick(accented % 2 === 1 ? givenAccented : given),
    middle: random.pick(given),
    family: familyOf(random, accented > 1),
  };
}

function familyOf(random: Random, isAccented: boolean): string {
  const one = random.pick(isAccented ? familyAccented : family);
  if (random.chance(0.1)) {
    return `${one}-${random.pick(family)}`;
  }
  return random.chance(0.04) ? `${random.pick(particles)} ${one}` : one;
}

type Form = (name: Name) => string;

const initial = ({ given: [first = ""] }: Name) => first;

/** How one list writes all its names. */
export const nameForms: readonly [Form, ...Form[]] = [
  (name) => `${name.given} ${name.family}`,
  (name) => `${name.given} ${name.middle} ${name.family}`,
  (name) => `${name.given} ${name.family.toUpperCase()}`,
  (name) => `${name.family.toUpperCase()} ${name.given}`,
  (name) => `${name.family.toUpperCase()}, ${name.given}`,
  (name) => `${name.family}, ${name.given}`,
  (name) => `${name.title} ${name.given} ${name.family}`,
  (name) => `${name.title} ${initial(name)} ${name.family}`,
];
