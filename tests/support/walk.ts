import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from "graphql";

const DEPTH_MAX = 7;

/** Query of a walk over the schema: fields of a root type with everything below them. */
export interface WalkedQuery {
  /** The path from Query to what it reads. */
  place: string;
  query: string;
  /** Variables that take an id of any kind. */
  idVariables: string[];
  /** Those of them that are optional: filters of a list. */
  filters: string[];
  /** Object types that it reads. */
  types: string[];
}

/**
 * Returns queries that together read every field of every object type reachable from Query. A selection longer than the
 * API's limit for a query is split by the fields of its type, as many of them in one query as fit. `values` fills the
 * arguments that are neither ids nor optional, by "Type.field(arg)".
 */
export function walkQueries(schema: GraphQLSchema, values: Record<string, string>): WalkedQuery[] {
  const root = schema.getQueryType()!;
  return fieldsOf(root).flatMap((field) => packed([], [{ parent: root, field }], values));
}

/** Field of a type; a route of such steps leads from Query to a selection. */
interface Step {
  parent: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
}

const LENGTH_MAX = 4_000;

/**
 * Returns queries that follow a route and read everything below each of these fields at its end, as many in one as fit.
 * Those that take an id are kept separate: they run with many ids, and the others needn't be repeated each time.
 */
function packed(route: Step[], fields: Step[], values: Record<string, string>): WalkedQuery[] {
  const along = (steps: Step[]) => new Walk(values).along(route, steps);
  const fits = (steps: Step[]) => along(steps).query.length <= LENGTH_MAX;
  const queries: WalkedQuery[] = [];
  const open: Record<"with" | "without", Step[]> = { with: [], without: [] };
  const close = (group: Step[]) => {
    if (group.length > 0) queries.push(along(group.splice(0)));
  };
  const idsOfRoute = along([]).idVariables.length;
  for (const step of fields) {
    if (!fits([step])) {
      queries.push(...inside([...route, step], values));
      continue;
    }
    const group = open[along([step]).idVariables.length > idsOfRoute ? "with" : "without"];
    if (!fits([...group, step])) close(group);
    group.push(step);
  }
  close(open.with);
  close(open.without);
  return queries;
}

/** Returns queries for everything below a field, by the fields of its type. */
function inside(route: Step[], values: Record<string, string>): WalkedQuery[] {
  const type = getNamedType(route.at(-1)!.field.type) as GraphQLObjectType;
  const children = fieldsOf(type).filter(
    ({ type: child }) => !route.some(({ parent }) => parent === getNamedType(child)),
  );
  return packed(
    route,
    children.map((field) => ({ parent: type, field })),
    values,
  );
}

const coordinateOf = ({ parent, field }: Step) => `${parent.name}.${field.name}`;

/** Returns a type's fields; of a connection, without the edges, which repeat the nodes. */
const fieldsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(({ name }) => name !== "edges" || !("nodes" in type.getFields()));

class Walk {
  readonly #declared: string[] = [];
  readonly #ids: string[] = [];
  readonly #filters: string[] = [];
  readonly #types = new Set<string>();

  constructor(private readonly values: Record<string, string>) {}

  /** Returns the query that follows a route and reads everything below these fields at its end. */
  along(route: Step[], fields: Step[]): WalkedQuery {
    const heads = route.map(({ parent, field }) => {
      this.#types.add(getNamedType(field.type).name);
      return `${this.#call(parent.name, field)} { __typename `;
    });
    const ends = fields.map(({ parent, field }) => {
      const path = [...route.map((step) => step.parent.name), parent.name];
      return this.#select(parent, field, path, path.length);
    });
    const selection = `{ ${heads.join("")}${ends.join(" ")}${" }".repeat(heads.length)} }`;
    const head = this.#declared.length > 0 ? `query(${this.#declared.join(", ")}) ` : "query ";
    const place = [...route.map(coordinateOf), fields.map(coordinateOf).join(", ")].join(" > ");
    return { place, query: head + selection, idVariables: this.#ids, filters: this.#filters, types: [...this.#types] };
  }

  /** Returns a field's name with its arguments. */
  #call(typeName: string, field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap((arg) => this.#argument(`${typeName}.${field.name}`, arg));
    return given.length > 0 ? `${field.name}(${given.join(", ")})` : field.name;
  }

  /** Returns a field with everything below it; a type already on the path is not entered again. */
  #select(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, path: string[], depth: number): string {
    const type = getNamedType(field.type);
    if (isScalarType(type) || isEnumType(type)) return this.#call(parent.name, field);
    if (!isObjectType(type) || path.includes(type.name) || depth >= DEPTH_MAX) return "__typename";
    this.#types.add(type.name);
    const inner = fieldsOf(type).map((child) => this.#select(type, child, [...path, type.name], depth + 1));
    return `${this.#call(parent.name, field)} { ${[...new Set(["__typename", ...inner])].join(" ")} }`;
  }

  #argument(coordinate: string, arg: GraphQLArgument): string[] {
    const type = getNamedType(arg.type);
    const value = this.values[`${coordinate}(${arg.name})`];
    if (value !== undefined) return [`${arg.name}: ${value}`];
    if (type.name === "ID") {
      const name = `id${this.#ids.length}`;
      this.#ids.push(name);
      if (!isNonNullType(arg.type)) this.#filters.push(name);
      this.#declared.push(`$${name}: ${String(arg.type)}`);
      return [`${arg.name}: $${name}`];
    }
    if (arg.name === "first") return ["first: 20"];
    if (isNonNullType(arg.type) && arg.defaultValue === undefined)
      throw new Error(`${coordinate}(${arg.name}) needs a value in the walk.`);
    return [];
  }
}
