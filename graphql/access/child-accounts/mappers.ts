import type { enterChildAccount } from "@/lib/access/auth/enter-account";

export type EnterPayloadMapper = Awaited<ReturnType<typeof enterChildAccount>>;

export type { ChildAccount as ChildAccountMapper } from "@/lib/access/child-accounts/child-account";
export type { Transfer as TransferPayloadMapper } from "@/lib/access/child-accounts/transfer";
