/** List row of a number that awaits activation. */
export interface Row {
  id: string;
  number: string;
  place: string;
  category: string;
  bought: string;
  state: { tone: "warning" | "bad" | "idle"; text: string; note: string };
  waitsForUs: boolean;
  configuration: {
    businessName: string;
    purpose: string;
    contactName: string;
    contactEmail: string;
    contactPhone: string;
    submittedBy: string;
    submittedAt: string;
    problem: string;
  } | null;
  version: number;
}
