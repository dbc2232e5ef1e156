import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import type { AuditSentences } from "@/lib/platform/audit/sentence";
import { sections } from "@/lib/policy/sections";

import { connections, filesNamed, findMappers } from "./find-mappers";

// npm run codegen: generates registries from the repository's files, before graphql-codegen runs.

/**
 * Returns the files with this name in a folder's domains, each with its exported const that has this ending.
 * @throws Error for a file without such a const
 */
const exportsOf = (folder: string, file: string, ending: string): { name: string; path: string }[] =>
  filesNamed(folder, file).map((path) => {
    const [, name] = new RegExp(`^export const (\\w+${ending})\\b`, "m").exec(readFileSync(path, "utf8")) ?? [];
    if (!name) throw new Error(`${path} exports no const whose name ends in ${ending}.`);
    return { name, path };
  });

const importOf = (names: string, path: string) => `import ${names} from "@/${path.replace(/\.tsx?$/, "")}";`;

function write(path: string, lines: readonly string[]): void {
  writeFileSync(path, `// Made by: npm run codegen\n${lines.join("\n")}\n`);
}

function writeSchemaIndex(): void {
  const files = readdirSync("db/schema", { recursive: true, encoding: "utf8" }).filter(
    (path) => path.includes("/") && path.endsWith(".ts"),
  );
  write(
    "db/schema/index.ts",
    files.sort().map((path) => `export * from "./${path.replace(/\.ts$/, "")}";`),
  );
}

function writeResolvers(): void {
  const found = exportsOf("graphql", "resolvers.ts", "Resolvers");
  write("graphql/resolver-list.generated.ts", [
    ...found.map(({ name, path }) => importOf(`{ ${name} }`, path)),
    `\n/** The resolvers of all domains. */\nexport const resolverList = [\n${found.map(({ name }) => `  ${name},`).join("\n")}\n];`,
  ]);
}

function writeLoaders(): void {
  const found = exportsOf("graphql", "loaders.ts", "Loaders");
  write("graphql/loaders.generated.ts", [
    ...found.map(({ name, path }) => importOf(`{ ${name} }`, path)),
    importOf("type { Ctx }", "lib/platform/ctx.ts"),
    "\nexport type Loaders = ReturnType<typeof createLoaders>;",
    "\n/** The loaders of all domains, for one request. */\nexport const createLoaders = (ctx: Ctx) => ({",
    ...found.map(({ name }) => `  ...${name}(ctx),`),
    "});",
  ]);
}

function writeConnections(): void {
  const mappers = findMappers();
  const listed = Object.entries(connections()).filter(([type]) =>
    mappers[type]!.startsWith("./connections.generated#"),
  );
  const lines = listed.map(([type, node]) => {
    const [path, name] = (mappers[node] ?? "").split("#");
    if (!name) throw new Error(`${type} lists ${node}, which has no ${node}Mapper.`);
    return `export type ${type}Mapper = ConnectionSource<import("${path}").${name}>;`;
  });
  write("graphql/connections.generated.ts", [
    importOf("type { ConnectionSource }", "graphql/connection.ts"),
    "",
    ...lines,
  ]);
}

async function writeAudit(): Promise<void> {
  const found = exportsOf("lib", "audit.ts", "Audit");
  const actions: string[] = [];
  for (const { name, path } of found) {
    const domain = (await import(pathToFileURL(path).href)) as Record<string, AuditSentences>;
    for (const action of Object.keys(domain[name]!)) {
      if (actions.includes(action))
        throw new Error(`The audited action ${action} stands in two domains; one is ${path}.`);
      actions.push(action);
    }
  }
  write("lib/platform/audit/action.generated.ts", [
    "\n/** Every action that the audit log records; its sentence stands in the audit.ts of its domain. */",
    `export type AuditAction =\n${actions
      .sort()
      .map((action) => `  | ${JSON.stringify(action)}`)
      .join("\n")};`,
  ]);
  write("lib/audit.generated.ts", [
    ...found.map(({ name, path }) => importOf(`{ ${name} }`, path)),
    importOf("type { AuditAction }", "lib/platform/audit/action.generated.ts"),
    importOf("type { AuditSentence }", "lib/platform/audit/sentence.ts"),
    "\n/** The sentences of all domains' audited actions. */\nexport const auditSentences: Readonly<Record<AuditAction, AuditSentence>> = {",
    ...found.map(({ name }) => `  ...${name},`),
    "};",
  ]);
}

function writeIcons(): void {
  const pascal = (name: string) =>
    `Icon${name.replace(/(^|-)(.)/g, (_, _dash, letter: string) => letter.toUpperCase())}`;
  const names = [...new Set(["table", "point", ...sections.flatMap(({ place }) => place.icon ?? [])])].sort();
  write("app/_shell/icons.generated.ts", [
    `import { type Icon, ${names.map(pascal).join(", ")} } from "@tabler/icons-react";`,
    "\n/** The icons that the sections name. */\nexport const icons: Readonly<Record<string, Icon>> = {",
    ...names.map((name) => `  ${JSON.stringify(name)}: ${pascal(name)},`),
    "};",
  ]);
}

writeSchemaIndex();
writeResolvers();
writeLoaders();
writeConnections();
writeIcons();
await writeAudit();
