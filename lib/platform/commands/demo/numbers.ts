import { randomBytes } from "node:crypto";

import { phoneNumbers, sipRegistrations, whatsappNumbers } from "@/db/schema";
import { searchTextOf } from "@/lib/platform/search";
import { seal } from "@/lib/platform/secrets/seal";

import type { ApplicationName, MadeApplications } from "./applications";
import { chance } from "./chance";
import { OWN_NUMBERS } from "./phone-numbers";
import { addAll, dayFrom, daysAgo, secondsAgo, type World } from "./world";

const PRICES = { GB: "1.5000", DE: "2.2000", FR: "2.0000" };
/** Days until each number's renewal; some are due soon. */
const RENEWALS = [3, 26, 9, 1, 18, 24, 14, 6, 27, 21, 12, 30];

const REGISTRATIONS: (Partial<typeof sipRegistrations.$inferInsert> & {
  sipUsername: string;
  proxy: string;
  application: ApplicationName;
  rule: string;
  renewal: number;
})[] = [
  {
    sipUsername: "harbour-london",
    proxy: "sip.carrier.example",
    application: "support-line",
    rule: "Support, London",
    renewal: 19,
    successful: true,
    statusCode: 200,
  },
  {
    sipUsername: "harbour-berlin",
    proxy: "sip.carrier.example",
    outboundProxy: "edge.carrier.example",
    application: "support-line",
    rule: "Support, Berlin",
    renewal: 4,
    successful: true,
    statusCode: 200,
  },
  {
    sipUsername: "harbour-paris",
    proxy: "voip.example.net",
    authUser: "fr-4711",
    application: "support-line",
    rule: "Support, Paris",
    renewal: 11,
    successful: false,
    statusCode: 403,
    errorMessage: "Forbidden: the password was refused",
  },
  {
    sipUsername: "sales-desk",
    proxy: "pbx.example.org:5061",
    application: "sales-outbound",
    rule: "Customers who call back",
    renewal: 23,
    successful: false,
    statusCode: 408,
    errorMessage: "No answer from pbx.example.org",
  },
  {
    sipUsername: "depot",
    proxy: "pbx.example.org",
    application: "delivery-notices",
    rule: "Customers who call back",
    renewal: 28,
    successful: null,
    isPersistent: false,
  },
  {
    sipUsername: "harbour-old",
    proxy: "sip.former-carrier.example",
    application: "support-line",
    rule: "Support, United Kingdom",
    renewal: 2,
    successful: false,
    statusCode: 404,
    errorMessage: "Not found",
    deactivated: true,
  },
];

/** Adds the account's phone numbers, SIP registrations and WhatsApp numbers, in healthy and failing states. */
export async function addNumbers(world: World, applications: MadeApplications): Promise<void> {
  const { accountId } = world;
  const luck = chance("numbers");
  const destination = (application: ApplicationName | undefined, rule: string | undefined) =>
    application
      ? {
          applicationId: applications[application].applicationId,
          ruleId: applications[application].rules.find(({ name }) => name === rule)!.ruleId,
        }
      : {};

  await addAll(
    world,
    phoneNumbers,
    OWN_NUMBERS.map(({ number, kind, country, region, application, rule }, index) => {
      const given = index === OWN_NUMBERS.length - 1; // canceled, expires at its renewal date
      const purchaseDate = daysAgo(world, 60 + luck.whole(5, 300), luck.whole(9, 16));
      return {
        accountId,
        ...destination(application, rule),
        phoneNumber: number,
        countryCode: country,
        categoryName: kind === "mobile" ? "MOBILE" : "GEOGRAPHIC",
        regionName: region,
        price: kind === "mobile" ? "4.9000" : PRICES[country],
        purchaseDate,
        nextRenewal: dayFrom(world, RENEWALS[index]!),
        canceled: given,
        autoCharge: !given && index !== 3,
        isSmsSupported: kind === "mobile",
        isSmsEnabled: kind === "mobile",
        ...(country === "DE" &&
          index > 8 && {
            requiredVerification: "LOCAL",
            verificationStatus: "REQUIRED" as const,
            unverifiedHoldUntil: dayFrom(world, 16),
          }),
        searchText: searchTextOf(number, country, region),
        modifiedAt: purchaseDate,
      };
    }),
  );

  await addAll(
    world,
    sipRegistrations,
    REGISTRATIONS.map(({ application, rule, renewal, ...registration }, index) => ({
      ...registration,
      accountId,
      ...destination(application, rule),
      password: seal(accountId, randomBytes(18).toString("base64url")),
      lastUpdatedAt: registration.successful === null ? null : secondsAgo(world, 40 + index * 37),
      purchaseDate: daysAgo(world, 150 + index * 20),
      nextSubscriptionRenewal: dayFrom(world, renewal),
      subscriptionPrice: "1.0000",
      searchText: searchTextOf(registration.sipUsername, registration.authUser ?? "", registration.proxy),
    })),
  );

  await addAll(world, whatsappNumbers, [
    {
      accountId,
      ...destination("support-line", "Web calls"),
      phoneNumber: "447700900150",
      countryCode: "GB",
      description: "Support by WhatsApp",
      voicePassword: seal(accountId, randomBytes(18).toString("base64url")),
      createdAt: daysAgo(world, 45),
      modifiedAt: daysAgo(world, 45),
    },
  ]);
}
