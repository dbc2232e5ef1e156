import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of the domains with one name, as paths from this folder, sorted. */
export const domainFiles = (name: string): string[] =>
  readdirSync("graphql", { recursive: true, encoding: "utf8" })
    .filter((path) => path.includes("/") && path.endsWith(`/${name}`))
    .sort();

/**
 * Finds the models behind the GraphQL types, for graphql-codegen: an export `XMapper` of a domain's mappers.ts stands for
 * the type X, and a list's type for a page of what it lists.
 */
export function findMappers(): Record<string, string> {
  const own = domainFiles("mappers.ts").flatMap((path) =>
    [...readFileSync(join("graphql", path), "utf8").matchAll(/\b(?:as|type|interface) (\w+)Mapper\b/g)].map(
      ([, type]) => [type!, `./${path.replace(/\.ts$/, "")}#${type}Mapper`],
    ),
  );
  const mappers = Object.fromEntries(own) as Record<string, string>;
  const listed = Object.keys(connections()).filter((type) => !(type in mappers));
  return { ...mappers, ...Object.fromEntries(listed.map((type) => [type, `./connections.generated#${type}Mapper`])) };
}

/** The connection types of all domains, each with the type that it lists. */
export function connections(): Record<string, string> {
  const sdl = domainFiles("schema.graphql").map((path) => readFileSync(join("graphql", path), "utf8"));
  const found = sdl.join("\n").matchAll(/^type (\w+Connection) \{[^}]*?^ {2}nodes: \[(\w+)!\]!/gms);
  return Object.fromEntries([...found].map(([, type, node]) => [type!, node!]));
}
