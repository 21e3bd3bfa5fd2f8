import { number } from "../english";
import type { PeopleGroupWords } from "../people-group";

export const peopleGroups: PeopleGroupWords = {
  press: (people) => `The press: ${number(people)}`,
  private: (people) => `Private mailboxes: ${number(people)}`,
  outside: (organisation, people) => `${organisation}, outside: ${number(people)}`,
  unknown: (organisation, people) => `${organisation}, perhaps outside: ${number(people)}`,
  expired: (organisation, people) =>
    `${organisation}, no longer on the allow-list: ${number(people)}`,
  elsewhere: (people) => `Other organisations outside: ${number(people)}`,
  lists: (recipients) => `Lists whose people nobody here can see: ${number(recipients)}`,
  noAddress: (recipients) => `No address: ${number(recipients)}`,
  trusted: {
    none: listed(""),
    police: listed(" as police"),
    "criminal-justice": listed(" as criminal justice"),
    government: listed(" as government"),
    health: listed(" as health services"),
    "local-authority": listed(" as a local authority"),
    "legal-defence": listed(" as defence lawyers"),
    press: listed(" as the press"),
    public: listed(" as members of the public"),
    supplier: listed(" as a supplier"),
    other: listed(" as a partner"),
  },
  inside: (people) => `Your organisation: ${number(people)}`,
};

function listed(role: string) {
  return (organisation: string, people: number) =>
    `${organisation}, on the allow-list${role}: ${number(people)}`;
}
