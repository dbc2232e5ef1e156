/** List row of a secret; its value is read separately. */
export interface Row {
  id: string;
  name: string;
  description: string;
  version: number;
  modifiedAt: string;
}
