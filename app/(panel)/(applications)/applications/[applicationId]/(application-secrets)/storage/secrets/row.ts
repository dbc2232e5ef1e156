/** List row of a secret: its value is read one at a time. */
export interface Row {
  id: string;
  name: string;
  description: string;
  version: number;
  modifiedAt: string;
}
