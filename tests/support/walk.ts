import { getNamedType, isEnumType, isNonNullType, isObjectType, isScalarType, type GraphQLArgument, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from "graphql";

const DEPTH_MAX = 7;

/** A query that a walk over the schema made: one field of a root type with all that lies under it. */
export interface WalkedQuery {
  /** Where it starts, and the field of that type that it goes through, if one is picked. */
  place: string;
  query: string;
  /** The variables that take an id of any kind. */
  idVariables: string[];
  /** The object types that it reads. */
  types: string[];
}

/**
 * Makes queries that together read every field of every object type that Query leads to. A root field's selection is
 * split by the fields of its type, since the API limits how much one query asks for.
 * `values` fills the arguments that are neither ids nor optional, by "Type.field(arg)".
 */
export function walkQueries(schema: GraphQLSchema, values: Record<string, string>): WalkedQuery[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const root = new Walk(values);
    const head = root.call("Query", field);
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return [root.finish(`Query.${field.name}`, `{ ${head} }`)];
    const parts = fieldsOf(type);
    return parts.map((part) => {
      const walk = new Walk(values);
      const inner = walk.select(type, part, [type.name], 2);
      return walk.finish(`Query.${field.name} > ${part.name}`, `{ ${walk.call("Query", field)} { __typename ${inner} } }`, type.name);
    });
  });
}

const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());

class Walk {
  readonly #declared: string[] = [];
  readonly #ids: string[] = [];
  readonly #types = new Set<string>();

  constructor(private readonly values: Record<string, string>) {}

  /** A field's name with its arguments. */
  call(typeName: string, field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap((arg) => this.#argument(`${typeName}.${field.name}`, arg));
    return given.length > 0 ? `${field.name}(${given.join(", ")})` : field.name;
  }

  /** A field with everything under it; a type that the path has been through is not entered again. */
  select(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, path: string[], depth: number): string {
    const type = getNamedType(field.type);
    if (isScalarType(type) || isEnumType(type)) return this.call(parent.name, field);
    if (!isObjectType(type) || path.includes(type.name) || depth >= DEPTH_MAX) return "__typename";
    this.#types.add(type.name);
    const inner = fieldsOf(type)
      .filter(({ name }) => name !== "edges" || !("nodes" in type.getFields()))
      .map((child) => this.select(type, child, [...path, type.name], depth + 1));
    return `${this.call(parent.name, field)} { ${[...new Set(["__typename", ...inner])].join(" ")} }`;
  }

  finish(place: string, selection: string, rootType?: string): WalkedQuery {
    if (rootType) this.#types.add(rootType);
    const head = this.#declared.length > 0 ? `query(${this.#declared.join(", ")}) ` : "query ";
    return { place, query: head + selection, idVariables: this.#ids, types: [...this.#types] };
  }

  #argument(coordinate: string, arg: GraphQLArgument): string[] {
    const type = getNamedType(arg.type);
    const value = this.values[`${coordinate}(${arg.name})`];
    if (value !== undefined) return [`${arg.name}: ${value}`];
    if (type.name === "ID") {
      const name = `id${this.#ids.length}`;
      this.#ids.push(name);
      this.#declared.push(`$${name}: ${String(arg.type)}`);
      return [`${arg.name}: $${name}`];
    }
    if (arg.name === "first") return ["first: 20"];
    if (isNonNullType(arg.type) && arg.defaultValue === undefined) throw new Error(`${coordinate}(${arg.name}) needs a value in the walk.`);
    return [];
  }
}
