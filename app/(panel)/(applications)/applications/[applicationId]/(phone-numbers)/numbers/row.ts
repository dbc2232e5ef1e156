/** List row of a number. */
export interface Row {
  id: string;
  number: string;
  country: string;
  category: string;
  region: string;
  renewal: string;
  /** Days until renewal. */
  renewalIn: number;
  renewsItself: boolean;
  price: string;
  state: { tone: "good" | "warning" | "bad" | "idle"; text: string; note: string | null };
  hasSms: boolean;
  ruleId: string | null;
  ruleName: string | null;
  version: number;
}
