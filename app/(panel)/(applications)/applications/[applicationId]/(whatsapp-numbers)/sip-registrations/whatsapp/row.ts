/** List row of a WhatsApp number. */
export interface Row {
  id: string;
  number: string;
  country: string;
  description: string;
  ruleId: string | null;
  ruleName: string | null;
  version: number;
  createdAt: string;
  modifiedAt: string;
}
