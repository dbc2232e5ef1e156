import type { FoundOption } from "@/app/_ui/found-select";
import type { PushProvider } from "@/graphql/operations.generated";

/** List row of a push credential. */
export interface Row {
  id: string;
  provider: PushProvider;
  bundle: string;
  /** Describes the file or key. */
  what: string;
  isDevMode: boolean;
  expiresAt: string | null;
  /** Days until expiry; negative when it is past, null without an expiry. */
  expiresIn: number | null;
  applications: readonly FoundOption[];
  createdAt: string;
  version: number;
}
