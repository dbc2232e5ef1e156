import { getNamedType, isEnumType, isNonNullType, isObjectType, isScalarType, type GraphQLArgument, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from "graphql";

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
 * the API lets one query be is split by the fields of its type.
 * `values` fills the arguments that are neither ids nor optional, by "Type.field(arg)".
 */
export function walkQueries(schema: GraphQLSchema, values: Record<string, string>): WalkedQuery[] {
  const root = schema.getQueryType()!;
  return fieldsOf(root).flatMap((field) => whole([{ parent: root, field }], values));
}

/** A field of a type; a route of such steps leads from Query to a selection. */
interface Step {
  parent: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
}

const LENGTH_MAX = 4_000;

function whole(route: Step[], values: Record<string, string>): WalkedQuery[] {
  const query = new Walk(values).along(route);
  if (query.query.length <= LENGTH_MAX) return [query];
  const type = getNamedType(route.at(-1)!.field.type) as GraphQLObjectType;
  const children = fieldsOf(type).filter(({ type: child }) => !route.some(({ parent }) => parent === getNamedType(child)));
  return children.flatMap((field) => whole([...route, { parent: type, field }], values));
}

/** A type's fields; of a connection, the nodes stand for the edges. */
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields()).filter(({ name }) => name !== "edges" || !("nodes" in type.getFields()));

class Walk {
  readonly #declared: string[] = [];
  readonly #ids: string[] = [];
  readonly #filters: string[] = [];
  readonly #types = new Set<string>();

  constructor(private readonly values: Record<string, string>) {}

  /** The query that goes along a route and reads all that lies under its last field. */
  along(route: Step[]): WalkedQuery {
    const heads = route.slice(0, -1).map(({ parent, field }) => {
      this.#types.add(getNamedType(field.type).name);
      return `${this.#call(parent.name, field)} { __typename `;
    });
    const { parent, field } = route.at(-1)!;
    const last = this.#select(parent, field, route.map((step) => step.parent.name), route.length);
    const selection = `{ ${heads.join("")}${last}${" }".repeat(heads.length)} }`;
    const head = this.#declared.length > 0 ? `query(${this.#declared.join(", ")}) ` : "query ";
    return { place: route.map((step) => `${step.parent.name}.${step.field.name}`).join(" > "), query: head + selection, idVariables: this.#ids, filters: this.#filters, types: [...this.#types] };
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
    const inner = fieldsOf(type)
      .map((child) => this.#select(type, child, [...path, type.name], depth + 1));
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
    if (isNonNullType(arg.type) && arg.defaultValue === undefined) throw new Error(`${coordinate}(${arg.name}) needs a value in the walk.`);
    return [];
  }
}
