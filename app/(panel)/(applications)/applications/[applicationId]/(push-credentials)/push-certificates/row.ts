import type { FoundOption } from "@/app/_ui/found-select";
import type { PushProvider } from "@/graphql/operations.generated";

/** List row of a push credential. */
export interface Row {
  id: string;
  provider: PushProvider;
  bundle: string;
  /** Which file or key it is. */
  what: string;
  isDevMode: boolean;
  expiresAt: string | null;
  /** In days; less than none when it is past. */
  expiresIn: number | null;
  applications: readonly FoundOption[];
  createdAt: string;
  version: number;
}
