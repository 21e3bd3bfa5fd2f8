import type { PeopleGroupWords } from "../people-group";
import { number } from "../welsh";

export const peopleGroups: PeopleGroupWords = {
  press: (people) => `Y wasg: ${number(people)}`,
  private: (people) => `Blychau post preifat: ${number(people)}`,
  outside: (organisation, people) => `${organisation}, y tu allan: ${number(people)}`,
  unknown: (organisation, people) => `${organisation}, y tu allan efallai: ${number(people)}`,
  expired: (organisation, people) =>
    `${organisation}, ddim ar y rhestr o gyfeiriadau dibynadwy mwyach: ${number(people)}`,
  elsewhere: (people) => `Sefydliadau eraill y tu allan: ${number(people)}`,
  lists: (recipients) => `Rhestrau na all neb yma weld pwy sydd arnynt: ${number(recipients)}`,
  noAddress: (recipients) => `Heb gyfeiriad: ${number(recipients)}`,
  trusted: {
    none: listed(""),
    police: listed(" fel heddlu"),
    "criminal-justice": listed(" fel cyfiawnder troseddol"),
    government: listed(" fel llywodraeth"),
    health: listed(" fel gwasanaeth iechyd"),
    "local-authority": listed(" fel awdurdod lleol"),
    "legal-defence": listed(" fel cyfreithwyr amddiffyn"),
    press: listed(" fel y wasg"),
    public: listed(" fel aelodau o'r cyhoedd"),
    supplier: listed(" fel cyflenwr"),
    other: listed(" fel partner"),
  },
  inside: (people) => `Eich sefydliad: ${number(people)}`,
};

function listed(role: string) {
  return (organisation: string, people: number) =>
    `${organisation}, ar y rhestr o gyfeiriadau dibynadwy${role}: ${number(people)}`;
}
