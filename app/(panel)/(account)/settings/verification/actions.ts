"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddAddressProofDocument,
  type AddressProofInput,
  DeleteAccountDocumentDocument,
  DeleteAddressProofDocument,
  SaveVerificationDocument,
  type SaveVerificationInput,
  SubmitAddressProofDocument,
  SubmitVerificationDocument,
  UpdateAddressProofDocument,
  WithdrawAddressProofDocument,
  WithdrawVerificationDocument,
} from "@/graphql/operations.generated";

export async function saveVerification(input: SaveVerificationInput) {
  return runAction(SaveVerificationDocument, { input });
}

export async function submitVerification(id: string) {
  return runAction(SubmitVerificationDocument, { id });
}

export async function withdrawVerification(id: string) {
  return runAction(WithdrawVerificationDocument, { id });
}

export async function deleteDocument(id: string) {
  return runAction(DeleteAccountDocumentDocument, { id });
}

export async function addAddressProof(input: AddressProofInput) {
  return runAction(AddAddressProofDocument, { input });
}

export async function updateAddressProof(id: string, input: AddressProofInput, version: number) {
  return runAction(UpdateAddressProofDocument, { id, input, version });
}

export async function submitAddressProof(id: string) {
  return runAction(SubmitAddressProofDocument, { id });
}

export async function withdrawAddressProof(id: string) {
  return runAction(WithdrawAddressProofDocument, { id });
}

export async function deleteAddressProof(id: string) {
  return runAction(DeleteAddressProofDocument, { id });
}
