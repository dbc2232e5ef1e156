import { awaitingNumber, fund, offer } from "../../support/number-offers";
import { phoneNumber } from "../../support/rows";
import { type Account, unique } from "../../support/world";
import { type Case, type GridWorld, once } from "./case";

const attaching = ["PHONE_NUMBER_ATTACHMENT", "phoneNumber.attach"];
const buying = ["PHONE_NUMBER_PURCHASE", "phoneNumber.buy"];

const withOffer = () => once(theMarket, "offer", () => offer({ country: "FI", category: "MOBILE", region: "" }));
/** Offers are shared by all accounts, so they are created once. */
const theMarket = {} as Account;
const rich = (account: Account) => once(account, "money", () => fund(account, "1000"));

/** Fields of a single number that are null for it. */
const ofNumber = {
  query: (field: string) => `query($id: ID!) { phoneNumber(id: $id) { ${field} } }`,
  behind: { needs: "PHONE_NUMBERS", anyOf: ["PHONE_NUMBERS", "PURCHASED_NUMBER_LIST"], path: ["phoneNumber"] },
  variables: async ({ account }: GridWorld) => ({
    id: await once(account, "phone number alone", () => phoneNumber(account)),
  }),
  isEmpty: true,
};

export const accountNumberCases: Record<string, Case> = {
  "Query.phoneNumbers": {
    needs: ["PHONE_NUMBERS"],
    query: "{ phoneNumbers(state: GIVEN_UP) { totalCount nodes { phoneNumber } } }",
    path: ["phoneNumbers"],
  },
  "Query.purchasedNumbers": {
    needs: ["PURCHASED_NUMBER_LIST"],
    query: "{ purchasedNumbers { totalCount nodes { phoneNumber } } }",
    path: ["purchasedNumbers"],
  },
  "Query.numbersAwaitingConfiguration": {
    needs: ["NUMBERS_AWAITING_CONFIGURATION"],
    query: "{ numbersAwaitingConfiguration { totalCount nodes { phoneNumber configuration { businessName } } } }",
    path: ["numbersAwaitingConfiguration"],
  },
  "Query.phoneNumber": {
    needs: [],
    anyOf: ["PHONE_NUMBERS", "PURCHASED_NUMBER_LIST"],
    query: "query($id: ID!) { phoneNumber(id: $id) { phoneNumber } }",
    path: ["phoneNumber"],
    variables: async ({ account }) => ({ id: await once(account, "phone number alone", () => phoneNumber(account)) }),
  },
  "Query.phoneNumberReports": {
    needs: ["PURCHASED_NUMBER_LIST"],
    query: "{ phoneNumberReports { totalCount nodes { id } } }",
    path: ["phoneNumberReports"],
  },
  "Query.numbersAwaitingReports": {
    needs: ["NUMBERS_AWAITING_CONFIGURATION"],
    query: "{ numbersAwaitingReports { totalCount nodes { id } } }",
    path: ["numbersAwaitingReports"],
  },
  "Mutation.orderPhoneNumberReport": {
    needs: ["PURCHASED_NUMBER_LIST"],
    query: "mutation { orderPhoneNumberReport(filter: { state: ACTIVE }) { report { id } } }",
    path: ["orderPhoneNumberReport"],
  },
  "Mutation.orderNumbersAwaitingReport": {
    needs: ["NUMBERS_AWAITING_CONFIGURATION"],
    query: "mutation { orderNumbersAwaitingReport { report { id } } }",
    path: ["orderNumbersAwaitingReport"],
  },
  "Query.phoneNumberKinds": {
    needs: [],
    anyOf: ["PHONE_NUMBERS", "PURCHASED_NUMBER_LIST"],
    query: "{ phoneNumberKinds { countryCode categoryName } }",
    path: ["phoneNumberKinds"],
  },
  "PhoneNumber.configuration": {
    ...ofNumber,
    needs: ["NUMBERS_AWAITING_CONFIGURATION"],
    query: ofNumber.query("configuration { businessName contactEmail }"),
    path: ["phoneNumber", "configuration"],
  },
  "PhoneNumber.incomingSmsCallbackUrl": {
    ...ofNumber,
    needs: ["PHONE_NUMBERS"],
    query: ofNumber.query("incomingSmsCallbackUrl"),
    path: ["phoneNumber", "incomingSmsCallbackUrl"],
  },
  "Mutation.attachPhoneNumbers": {
    needs: attaching,
    query:
      "mutation($number: ID!, $app: ID!) { attachPhoneNumbers(input: { ids: [$number], applicationId: $app }) { phoneNumbers { applicationName } } }",
    path: ["attachPhoneNumbers"],
    variables: async ({ account }) => ({ number: await phoneNumber(account), app: await account.application() }),
  },
  "Mutation.detachPhoneNumbers": {
    needs: attaching,
    query: "mutation($number: ID!) { detachPhoneNumbers(ids: [$number]) { phoneNumbers { applicationName } } }",
    path: ["detachPhoneNumbers"],
    variables: async ({ account }) => ({
      number: await phoneNumber(account, { applicationId: await account.application() }),
    }),
  },
  "Mutation.setPhoneNumberSms": {
    needs: ["PHONE_NUMBERS", "phoneNumber.sms.write"],
    query:
      "mutation($number: ID!) { setPhoneNumberSms(input: { id: $number, enabled: false }) { phoneNumber { isSmsEnabled } } }",
    path: ["setPhoneNumberSms"],
    variables: async ({ account }) => ({ number: await phoneNumber(account) }),
  },
  "Mutation.updatePhoneNumberParameters": {
    needs: ["PHONE_NUMBER_PARAMETERS", "phoneNumber.parameters.write"],
    query:
      "mutation($number: ID!) { updatePhoneNumberParameters(input: { id: $number, autoCharge: false }) { phoneNumber { autoCharge } } }",
    path: ["updatePhoneNumberParameters"],
    variables: async ({ account }) => ({ number: await phoneNumber(account) }),
  },
  "Mutation.deactivatePhoneNumber": {
    needs: ["PHONE_NUMBER_DEACTIVATION", "phoneNumber.deactivate"],
    query: "mutation($number: ID!) { deactivatePhoneNumber(id: $number) { phoneNumber { deactivated } } }",
    path: ["deactivatePhoneNumber"],
    variables: async ({ account }) => ({ number: await phoneNumber(account) }),
  },
  "Mutation.configurePhoneNumber": {
    needs: ["NUMBERS_AWAITING_CONFIGURATION"],
    query:
      "mutation($input: ConfigurePhoneNumberInput!) { configurePhoneNumber(input: $input) { phoneNumber { activationStatus } } }",
    path: ["configurePhoneNumber"],
    variables: async ({ account }) => ({
      input: {
        id: await awaitingNumber(account),
        businessName: "Harbour",
        purpose: "Support",
        contactName: "Ann",
        contactEmail: "ann@example.com",
        contactPhone: "+4930901820",
      },
    }),
  },
  "Query.numberCountries": {
    needs: ["AVAILABLE_NUMBERS"],
    query: "{ numberCountries { countryCode stock price } }",
    path: ["numberCountries"],
  },
  "Query.numberRegions": {
    needs: ["AVAILABLE_NUMBERS"],
    query: '{ numberRegions(countryCode: "FI") { regionName stock } }',
    path: ["numberRegions"],
  },
  "Query.numberOffers": {
    needs: ["AVAILABLE_NUMBERS"],
    query: '{ numberOffers(countryCode: "FI") { totalCount nodes { phoneNumber price } } }',
    path: ["numberOffers"],
  },
  "Query.numberQuote": {
    needs: ["PHONE_NUMBER_PURCHASE"],
    query: "query($numbers: [String!]!) { numberQuote(numbers: $numbers) { total missing offers { phoneNumber } } }",
    path: ["numberQuote"],
    variables: async () => ({ numbers: [await withOffer()] }),
  },
  "NumberQuote.balance": {
    needs: ["BILLING"],
    query: "query($numbers: [String!]!) { numberQuote(numbers: $numbers) { balance } }",
    path: ["numberQuote", "balance"],
    behind: { needs: "PHONE_NUMBER_PURCHASE", path: ["numberQuote"] },
    variables: async () => ({ numbers: [await withOffer()] }),
  },
  "Mutation.buyPhoneNumbers": {
    needs: buying,
    query:
      "mutation($input: BuyPhoneNumbersInput!) { buyPhoneNumbers(input: $input) { total phoneNumbers { phoneNumber } } }",
    path: ["buyPhoneNumbers"],
    variables: async ({ account }) => {
      await rich(account);
      return { input: { numbers: [await offer()], requestKey: unique("request-") } };
    },
  },
};
