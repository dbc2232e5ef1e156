/** A WhatsApp number as the list shows it. */
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
