/** ID and name of an object. */
export interface NamedThing {
  id: number;
  name: string;
}
