import { filterCapacity, sizeOf } from "../../../src/core/memory/bloom-filter";
import {
  type Contacts,
  isContact,
  noContacts,
  withContacts,
} from "../../../src/core/memory/contacts";
import { sha256 } from "../../../src/core/memory/sha256";

const people = (count: number, name = "person") =>
  Array.from({ length: count }, (_, at) => sha256(`${name} ${at}`));

const everyone = (contacts: Contacts, group: ReturnType<typeof people>) =>
  group.filter((one) => isContact(contacts, one)).length;

describe("contacts", () => {
  test("know whoever was written to, and nobody else", () => {
    const contacts = withContacts(noContacts, people(10));
    expect(everyone(contacts, people(10))).toBe(10);
    expect(everyone(contacts, people(100, "stranger"))).toBe(0);
    expect(everyone(noContacts, people(10))).toBe(0);
  });

  test("are the same object when nobody is new", () => {
    const contacts = withContacts(noContacts, people(10));
    expect(withContacts(contacts, people(10))).toBe(contacts);
    expect(withContacts(contacts, [])).toBe(contacts);
  });

  test("still know the last 1,000 when the newer generation makes room", () => {
    let contacts = noContacts;
    for (let mail = 0; mail < 10; mail += 1) {
      contacts = withContacts(contacts, people(500, `mail ${mail}`));
      const before = people(500, `mail ${Math.max(0, mail - 1)}`);
      expect(everyone(contacts, before)).toBe(500);
    }
  });

  test("never hold more in one generation than it should", () => {
    let contacts = noContacts;
    for (let mail = 0; mail < 40; mail += 1) {
      contacts = withContacts(contacts, people(130, `mail ${mail}`));
      expect(sizeOf(contacts.newer)).toBeLessThan(filterCapacity * 1.03);
    }
  });

  test("learn 500 of one mail, and leave the rest", () => {
    const contacts = withContacts(noContacts, people(3000));
    expect(everyone(contacts, people(500))).toBe(500);
    expect(everyone(contacts, people(3000))).toBeLessThan(510);
  });

  test("forget whoever was not written to for two generations, and keep whoever was", () => {
    const [friend, ...others] = people(400, "early");
    let contacts = withContacts(noContacts, [friend!, ...others]);
    for (let batch = 0; batch < 12; batch += 1) {
      contacts = withContacts(contacts, [...people(400, `batch ${batch}`), friend!]);
    }
    expect(isContact(contacts, friend!)).toBe(true);
    expect(everyone(contacts, others)).toBeLessThan(20);
  });
});
