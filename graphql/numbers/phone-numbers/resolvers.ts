import { connection, connectionFields } from "@/graphql/connection";
import { reportsPage } from "@/graphql/platform/reports/resolvers";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { attachPhoneNumber } from "@/lib/numbers/phone-numbers/attach-phone-number";
import { attachPhoneNumbers, detachPhoneNumbers } from "@/lib/numbers/phone-numbers/attach-phone-numbers";
import { bindPhoneNumber } from "@/lib/numbers/phone-numbers/bind-phone-number";
import { configurePhoneNumber } from "@/lib/numbers/phone-numbers/configure-phone-number";
import { deactivatePhoneNumber } from "@/lib/numbers/phone-numbers/deactivate-phone-number";
import { detachPhoneNumber } from "@/lib/numbers/phone-numbers/detach-phone-number";
import { getPhoneNumber } from "@/lib/numbers/phone-numbers/get-phone-number";
import {
  countAccountNumbers,
  listAccountNumbers,
  listNumberKinds,
} from "@/lib/numbers/phone-numbers/list-account-numbers";
import {
  countPhoneNumbersOf,
  listAttachablePhoneNumbers,
  listPhoneNumbersOf,
} from "@/lib/numbers/phone-numbers/list-phone-numbers";
import { numbersAwaitingReport, phoneNumbersReport } from "@/lib/numbers/phone-numbers/report";
import { setPhoneNumberSms } from "@/lib/numbers/phone-numbers/set-phone-number-sms";
import { updatePhoneNumberParameters } from "@/lib/numbers/phone-numbers/update-phone-number-parameters";
import { kindsOf } from "@/lib/platform/reports/kinds";
import { orderReport } from "@/lib/platform/reports/order-report";

export const phoneNumberResolvers: Resolvers = {
  Query: {
    phoneNumbers: async (_, args, ctx) =>
      connection(await listAccountNumbers(ctx, "PHONE_NUMBERS", args), () =>
        countAccountNumbers(ctx, "PHONE_NUMBERS", args),
      ),
    purchasedNumbers: async (_, args, ctx) =>
      connection(await listAccountNumbers(ctx, "PURCHASED_NUMBER_LIST", args), () =>
        countAccountNumbers(ctx, "PURCHASED_NUMBER_LIST", args),
      ),
    numbersAwaitingConfiguration: async (_, args, ctx) =>
      connection(await listAccountNumbers(ctx, "NUMBERS_AWAITING_CONFIGURATION", args), () =>
        countAccountNumbers(ctx, "NUMBERS_AWAITING_CONFIGURATION", args),
      ),
    phoneNumberReports: (_, page, ctx) => reportsPage(ctx, page, { kinds: kindsOf("PURCHASED_NUMBER_LIST") }),
    numbersAwaitingReports: (_, page, ctx) =>
      reportsPage(ctx, page, { kinds: kindsOf("NUMBERS_AWAITING_CONFIGURATION") }),
    phoneNumber: (_, { id }, ctx) => getPhoneNumber(ctx, id),
    phoneNumberKinds: (_, _args, ctx) => listNumberKinds(ctx),
  },
  Application: {
    phoneNumbers: async ({ applicationId }, args, ctx) =>
      connection(await listPhoneNumbersOf(ctx, applicationId, args), () =>
        countPhoneNumbersOf(ctx, applicationId, args),
      ),
    attachablePhoneNumbers: (_, args, ctx) => listAttachablePhoneNumbers(ctx, args),
  },
  Mutation: {
    attachPhoneNumber: async (_, { input }, ctx) => ({ phoneNumber: await attachPhoneNumber(ctx, input) }),
    attachPhoneNumbers: async (_, { input }, ctx) => ({ phoneNumbers: await attachPhoneNumbers(ctx, input) }),
    bindPhoneNumber: async (_, { input }, ctx) => ({ phoneNumber: await bindPhoneNumber(ctx, input) }),
    detachPhoneNumber: async (_, { id }, ctx) => ({ phoneNumber: await detachPhoneNumber(ctx, id) }),
    detachPhoneNumbers: async (_, { ids }, ctx) => ({ phoneNumbers: await detachPhoneNumbers(ctx, ids) }),
    setPhoneNumberSms: async (_, { input }, ctx) => ({ phoneNumber: await setPhoneNumberSms(ctx, input) }),
    updatePhoneNumberParameters: async (_, { input }, ctx) => ({
      phoneNumber: await updatePhoneNumberParameters(ctx, input),
    }),
    deactivatePhoneNumber: async (_, { id }, ctx) => ({ phoneNumber: await deactivatePhoneNumber(ctx, id) }),
    orderPhoneNumberReport: async (_, { filter }, ctx) => ({
      report: await orderReport(ctx, phoneNumbersReport, { filter }),
    }),
    orderNumbersAwaitingReport: async (_, _args, ctx) => ({ report: await orderReport(ctx, numbersAwaitingReport) }),
    configurePhoneNumber: async (_, { input }, ctx) => ({ phoneNumber: await configurePhoneNumber(ctx, input) }),
  },
  PhoneNumber: {
    id: ({ phoneId }) => phoneId,
    purchasedAt: ({ purchaseDate }) => purchaseDate,
    configuration: ({ phoneId }, _args, { loaders }) => loaders.numberConfiguration.load(phoneId),
  },
  PhoneNumberConnection: connectionFields,
};
