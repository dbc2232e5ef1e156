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

/** A query that a walk over the schema made: one field of a root type with all that lies under it. */
export interface WalkedQuery {
  /** The way from Query to what it reads. */
  place: string;
  query: string;
  /** The variables that take an id of any kind. */
  idVariables: string[];
  /** Those among them that may be left out: filters of a list. */
  filters: string[];
  /** The object types that it reads. */
  types: string[];
}

/**
 * Makes queries that together read every field of every object type that Query leads to. A selection that is longer than
 * the API lets one query be is split by the fields of its type, as many of them in one query as fit.
 * `values` fills the arguments that are neither ids nor optional, by "Type.field(arg)".
 */
export function walkQueries(schema: GraphQLSchema, values: Record<string, string>): WalkedQuery[] {
  const root = schema.getQueryType()!;
  return fieldsOf(root).flatMap((field) => packed([], [{ parent: root, field }], values));
}

/** A field of a type; a route of such steps leads from Query to a selection. */
interface Step {
  parent: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
}

const LENGTH_MAX = 4_000;

/**
 * Queries that go along a route and read all that lies under each of these fields of its end, as many in one as fit. Those
 * that take an id stand apart: they are asked with many, and what takes none need not be read again each time.
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

/** What lies under a field, by the fields of its type. */
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

/** A type's fields; of a connection, the nodes stand for the edges. */
const fieldsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(({ name }) => name !== "edges" || !("nodes" in type.getFields()));

class Walk {
  readonly #declared: string[] = [];
  readonly #ids: string[] = [];
  readonly #filters: string[] = [];
  readonly #types = new Set<string>();

  constructor(private readonly values: Record<string, string>) {}

  /** The query that goes along a route and reads all that lies under these fields of its end. */
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

  /** A field's name with its arguments. */
  #call(typeName: string, field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap((arg) => this.#argument(`${typeName}.${field.name}`, arg));
    return given.length > 0 ? `${field.name}(${given.join(", ")})` : field.name;
  }

  /** A field with everything under it; a type that the path has been through is not entered again. */
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
