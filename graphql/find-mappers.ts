import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Returns the paths of the files with this name in the folders below one of the repository's, sorted. */
export const filesNamed = (folder: string, name: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(`/${name}`))
    .map((path) => join(folder, path))
    .sort();

/**
 * Returns the models behind the GraphQL types, for graphql-codegen: an export `XMapper` in a domain's mappers.ts models
 * the type X, and a connection type is modeled by a page of its nodes.
 */
export function findMappers(): Record<string, string> {
  const own = filesNamed("graphql", "mappers.ts").flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/\b(?:as|type|interface) (\w+)Mapper\b/g)].map(([, type]) => [
      type!,
      `./${path.replace(/^graphql\/(.+)\.ts$/, "$1")}#${type}Mapper`,
    ]),
  );
  const mappers = Object.fromEntries(own) as Record<string, string>;
  const listed = Object.keys(connections()).filter((type) => !(type in mappers));
  return { ...mappers, ...Object.fromEntries(listed.map((type) => [type, `./connections.generated#${type}Mapper`])) };
}

/** Returns the connection types of all domains, each with its node type. */
export function connections(): Record<string, string> {
  const sdl = filesNamed("graphql", "schema.graphql").map((path) => readFileSync(path, "utf8"));
  const found = sdl.join("\n").matchAll(/^type (\w+Connection) \{[^}]*?^ {2}nodes: \[(\w+)!\]!/gms);
  return Object.fromEntries([...found].map(([, type, node]) => [type!, node!]));
}
