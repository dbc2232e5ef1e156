"use server";

import { runAction } from "@/app/_shell/run";
import {
  CallPersonalTestNumberDocument,
  DeletePersonalTestNumberDocument,
  RouteTestNumberDocument,
  type RouteTestNumberInput,
  SetPersonalTestNumberDocument,
  VerifyPersonalTestNumberDocument,
} from "@/graphql/operations.generated";

export async function routeTestNumber(input: RouteTestNumberInput) {
  return runAction(RouteTestNumberDocument, { input });
}

export async function setPersonalNumber(phoneNumber: string) {
  return runAction(SetPersonalTestNumberDocument, { input: { phoneNumber } });
}

export async function deletePersonalNumber() {
  return runAction(DeletePersonalTestNumberDocument, {});
}

export async function callPersonalNumber() {
  return runAction(CallPersonalTestNumberDocument, {});
}

export async function verifyPersonalNumber(code: string) {
  return runAction(VerifyPersonalTestNumberDocument, { code });
}
