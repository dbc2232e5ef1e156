import type { Chance } from "./chance";
import type { Country } from "./phone-numbers";

const FIRST = (
  "Amara Anton Astrid Aylin Bea Boris Camille Carlos Chiara Dagny Daniel Dina Edgar Elena Emil Esra Farah Felix Freya Gideon " +
  "Greta Hana Hugo Ida Igor Ines Ivo Jana Jonas Judith Kaito Karin Kofi Lara Leif Lina Louis Maja Marek Mina " +
  "Nadia Niels Noor Olga Omar Paula Petra Quinn Rafael Ravi Rosa Samira Sanne Sven Talia Theo Ursula Viktor Wanda Yusuf"
).split(" ");

const LAST = (
  "Abel Adeyemi Almeida Arslan Bakker Baumann Becker Bianchi Brandt Castro Cohen Costa Dahl Demir Dubois Eriksen Esposito Farkas Fischer Garnier " +
  "Gomez Haas Hansen Holm Horvat Ito Jansen Jensen Kaya Keller Klein Koch Kovac Kumar Lambert Larsen Lehmann Lopez Maier Marino " +
  "Mensah Moreau Nowak Okafor Olsen Park Petrov Reyes Rossi Sato Schmitt Silva Simon Soares Tanaka Urban Vidal Vogel Weber Yilmaz"
).split(" ");

const CITIES: Record<Country, string[]> = {
  GB: ["Bristol", "Leeds", "London", "Manchester"],
  DE: ["Berlin", "Cologne", "Hamburg", "Munich"],
  FR: ["Lyon", "Nantes", "Paris", "Toulouse"],
};

/** Returns different full names; at most 60. */
export function fullNames(chance: Chance, count: number): string[] {
  const last = chance.some(LAST, count);
  return chance.some(FIRST, count).map((first, index) => `${first} ${last[index]!}`);
}

/** Returns a random full name. */
export const fullName = (chance: Chance) => `${chance.pick(FIRST)} ${chance.pick(LAST)}`;

/** Returns a random city of the country. */
export const cityOf = (chance: Chance, country: Country) => chance.pick(CITIES[country]);
