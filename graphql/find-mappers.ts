import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Returns the paths of the domains' files with this name, relative to this folder and sorted. */
export const domainFiles = (name: string): string[] =>
  readdirSync("graphql", { recursive: true, encoding: "utf8" })
    .filter((path) => path.includes("/") && path.endsWith(`/${name}`))
    .sort();

/**
 * Returns the models behind the GraphQL types, for graphql-codegen: an export `XMapper` in a domain's mappers.ts models
 * the type X, and a connection type is modeled by a page of its nodes.
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

/** Returns the connection types of all domains, each with its node type. */
export function connections(): Record<string, string> {
  const sdl = domainFiles("schema.graphql").map((path) => readFileSync(join("graphql", path), "utf8"));
  const found = sdl.join("\n").matchAll(/^type (\w+Connection) \{[^}]*?^ {2}nodes: \[(\w+)!\]!/gms);
  return Object.fromEntries([...found].map(([, type, node]) => [type!, node!]));
}
