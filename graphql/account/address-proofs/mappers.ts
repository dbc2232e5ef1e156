export type { AddressProof as AddressProofMapper } from "@/lib/account/address-proofs/address-proof";
