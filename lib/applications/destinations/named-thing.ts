/** A thing by its id and its name. */
export interface NamedThing {
  id: number;
  name: string;
}
