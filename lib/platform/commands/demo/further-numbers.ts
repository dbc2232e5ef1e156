import { eq } from "drizzle-orm";

import {
  numberConfigurations,
  numberOffers,
  personalTestNumbers,
  phoneNumbers,
  testNumberRoutes,
  testNumbers,
} from "@/db/schema";
import { withWorker } from "@/db/with-worker";
import { toUnits } from "@/lib/platform/money";
import { searchTextOf } from "@/lib/platform/search";

import type { MadeApplications } from "./applications";
import { addAll, dayFrom, daysAgo, type World } from "./world";

// Only numbers that national regulators reserve for fiction.
interface Block {
  country: string;
  category: string;
  region: string;
  state?: string;
  /** All digits except the last two. */
  prefix: string;
  /** In the account's currency, as decimal strings. */
  price: string;
  installation: string;
  sms?: boolean;
  addressProof?: "LOCAL" | "NATIONAL" | "WORLDWIDE";
  needsConfiguration?: boolean;
}

const BLOCKS: readonly Block[] = [
  {
    country: "GB",
    category: "GEOGRAPHIC",
    region: "Manchester",
    prefix: "4416149600",
    price: "1.5",
    installation: "0",
  },
  {
    country: "GB",
    category: "GEOGRAPHIC",
    region: "Birmingham",
    prefix: "4412149600",
    price: "1.5",
    installation: "0",
  },
  { country: "GB", category: "GEOGRAPHIC", region: "Leeds", prefix: "4411349605", price: "1.5", installation: "0" },
  {
    country: "GB",
    category: "TOLLFREE",
    region: "",
    prefix: "4480815700",
    price: "12",
    installation: "5",
    needsConfiguration: true,
  },
  {
    country: "DE",
    category: "GEOGRAPHIC",
    region: "Frankfurt",
    prefix: "4969900090",
    price: "2.2",
    installation: "3",
    addressProof: "LOCAL",
  },
  {
    country: "DE",
    category: "GEOGRAPHIC",
    region: "Cologne",
    prefix: "4922147100",
    price: "2.2",
    installation: "3",
    addressProof: "LOCAL",
  },
  {
    country: "DE",
    category: "GEOGRAPHIC",
    region: "Munich",
    prefix: "4989999980",
    price: "2.4",
    installation: "3",
    addressProof: "LOCAL",
  },
  {
    country: "FR",
    category: "GEOGRAPHIC",
    region: "Rennes",
    prefix: "332619100",
    price: "2",
    installation: "1.5",
    addressProof: "NATIONAL",
  },
  {
    country: "FR",
    category: "GEOGRAPHIC",
    region: "Marseille",
    prefix: "334657100",
    price: "2",
    installation: "1.5",
    addressProof: "NATIONAL",
  },
  {
    country: "US",
    category: "GEOGRAPHIC",
    region: "New York",
    state: "NY",
    prefix: "121255501",
    price: "1",
    installation: "0",
    sms: true,
  },
  {
    country: "US",
    category: "GEOGRAPHIC",
    region: "Los Angeles",
    state: "CA",
    prefix: "131055501",
    price: "1",
    installation: "0",
    sms: true,
  },
  {
    country: "US",
    category: "TOLLFREE",
    region: "",
    prefix: "180055501",
    price: "4",
    installation: "0",
    sms: true,
    needsConfiguration: true,
  },
  {
    country: "AU",
    category: "GEOGRAPHIC",
    region: "Sydney",
    state: "NSW",
    prefix: "612555001",
    price: "3.5",
    installation: "2",
    addressProof: "WORLDWIDE",
  },
];
const OF_EACH = 40;

const TEST_NUMBERS = [
  { phoneNumber: "441134960990", countryCode: "GB", regionName: "Leeds" },
  { phoneNumber: "494066969990", countryCode: "DE", regionName: "Hamburg" },
  { phoneNumber: "33353010990", countryCode: "FR", regionName: "Nancy" },
  { phoneNumber: "12125550199", countryCode: "US", regionName: "New York" },
];

/** Adds numbers for sale and test numbers, unless the server already has any. */
export async function addDemoStock(): Promise<void> {
  await withWorker(async (tx) => {
    if ((await tx.$count(numberOffers)) + (await tx.$count(testNumbers)) > 0) return;
    await tx.insert(numberOffers).values(
      BLOCKS.flatMap(
        ({
          country,
          category,
          region,
          state = "",
          prefix,
          price,
          installation,
          sms = false,
          addressProof = null,
          needsConfiguration = false,
        }) =>
          Array.from({ length: OF_EACH }, (_, index) => ({
            phoneNumber: `${prefix}${String(index).padStart(2, "0")}`,
            countryCode: country,
            countryState: state,
            categoryName: category,
            regionName: region,
            price: toUnits(price),
            installationPrice: toUnits(installation),
            currency: "USD",
            isSmsSupported: sms,
            addressProof,
            needsConfiguration,
          })),
      ),
    );
    await tx.insert(testNumbers).values(TEST_NUMBERS);
  });
}

type Number = typeof phoneNumbers.$inferInsert;

/** Further numbers of the account; most are active, some are waiting. */
const FURTHER: readonly {
  number: string;
  country: string;
  region: string;
  category?: string;
  price: string;
  age: number;
  renewal: number;
  like?: Partial<Number> | ((world: World) => Partial<Number>);
}[] = [
  ...["441134960100", "441134960101", "441134960102", "441134960103"].map((number, index) => ({
    number,
    country: "GB",
    region: "Leeds",
    price: "1.5000",
    age: 40 + index,
    renewal: 5 + index,
  })),
  ...["494066969200", "494066969201", "494066969202"].map((number, index) => ({
    number,
    country: "DE",
    region: "Hamburg",
    price: "2.2000",
    age: 70 + index,
    renewal: 11 + index,
    like: { requiredVerification: "LOCAL", verificationStatus: "VERIFIED" as const },
  })),
  {
    number: "494066969203",
    country: "DE",
    region: "Hamburg",
    price: "2.2000",
    age: 4,
    renewal: 26,
    like: (world) => ({
      requiredVerification: "LOCAL",
      verificationStatus: "REQUIRED",
      unverifiedHoldUntil: dayFrom(world, 26),
    }),
  },
  {
    number: "494066969204",
    country: "DE",
    region: "Hamburg",
    price: "2.2000",
    age: 9,
    renewal: 21,
    like: (world) => ({
      requiredVerification: "LOCAL",
      verificationStatus: "IN_PROGRESS",
      unverifiedHoldUntil: dayFrom(world, 21),
    }),
  },
  {
    number: "33353010300",
    country: "FR",
    region: "Nancy",
    price: "2.0000",
    age: 55,
    renewal: 8,
    like: { requiredVerification: "NATIONAL", verificationStatus: "VERIFIED" },
  },
  {
    number: "33353010301",
    country: "FR",
    region: "Nancy",
    price: "2.0000",
    age: 3,
    renewal: 27,
    like: (world) => ({
      requiredVerification: "NATIONAL",
      verificationStatus: "REQUIRED",
      unverifiedHoldUntil: dayFrom(world, 27),
    }),
  },
  {
    number: "12125550150",
    country: "US",
    region: "New York",
    price: "1.0000",
    age: 33,
    renewal: 16,
    like: { isSmsSupported: true, isSmsEnabled: true },
  },
  {
    number: "12125550151",
    country: "US",
    region: "New York",
    price: "1.0000",
    age: 33,
    renewal: 16,
    like: { isSmsSupported: true, emergencyCallsToBeEnabled: true },
  },
  {
    number: "448081570200",
    country: "GB",
    region: "",
    category: "TOLLFREE",
    price: "12.0000",
    age: 2,
    renewal: 28,
    like: { activationStatus: "AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION", canBeUsed: false },
  },
  {
    number: "448081570201",
    country: "GB",
    region: "",
    category: "TOLLFREE",
    price: "12.0000",
    age: 6,
    renewal: 24,
    like: { activationStatus: "AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION", canBeUsed: false },
  },
  {
    number: "448081570202",
    country: "GB",
    region: "",
    category: "TOLLFREE",
    price: "12.0000",
    age: 8,
    renewal: 22,
    like: { activationStatus: "ACTIVATING", canBeUsed: false },
  },
  {
    number: "18005550150",
    country: "US",
    region: "",
    category: "TOLLFREE",
    price: "4.0000",
    age: 5,
    renewal: 25,
    like: { activationStatus: "PROVISIONING", canBeUsed: false, isSmsSupported: true },
  },
  {
    number: "441134960109",
    country: "GB",
    region: "Leeds",
    price: "1.5000",
    age: 200,
    renewal: 10,
    like: { deactivated: true, canceled: true, autoCharge: false, canBeUsed: false, activationStatus: "DEACTIVATED" },
  },
];

/** Configurations by number, for the numbers that have one. */
const CONFIGURED: Record<string, { problem: string }> = {
  "448081570201": { problem: "The register does not know a business of this name. Give the name as it is registered." },
  "448081570202": { problem: "" },
};

/** Adds numbers in every state, a test call route and the personal test number. */
export async function addFurtherNumbers(world: World, applications: MadeApplications): Promise<void> {
  const { accountId, tx } = world;
  await addAll(
    world,
    phoneNumbers,
    FURTHER.map(({ number, country, region, category = "GEOGRAPHIC", price, age, renewal, like = {} }) => ({
      accountId,
      phoneNumber: number,
      countryCode: country,
      categoryName: category,
      regionName: region,
      price,
      purchaseDate: daysAgo(world, age),
      nextRenewal: dayFrom(world, renewal),
      searchText: searchTextOf(number, country, region),
      modifiedAt: daysAgo(world, age),
      ...(typeof like === "function" ? like(world) : like),
    })),
  );
  const made = await tx
    .select({ phoneId: phoneNumbers.phoneId, phoneNumber: phoneNumbers.phoneNumber })
    .from(phoneNumbers)
    .where(eq(phoneNumbers.accountId, accountId));
  await addAll(
    world,
    numberConfigurations,
    made.flatMap(({ phoneId, phoneNumber }) => {
      const configured = CONFIGURED[phoneNumber];
      if (!configured) return [];
      return [
        {
          phoneId,
          accountId,
          businessName: "Harbour Lights Ltd",
          purpose: "Customers ask where their parcel is and change the day of its delivery.",
          contactName: "Nadia Whitfield",
          contactEmail: "nadia@example.com",
          contactPhone: "+442079460180",
          submittedBy: "phonenumbermanager",
          submittedAt: daysAgo(world, 3),
          ...configured,
        },
      ];
    }),
  );
  const [british] = await tx
    .select({ testNumberId: testNumbers.testNumberId })
    .from(testNumbers)
    .where(eq(testNumbers.phoneNumber, TEST_NUMBERS[0]!.phoneNumber));
  if (british)
    await addAll(world, testNumberRoutes, [
      {
        accountId,
        testNumberId: british.testNumberId,
        applicationId: applications["support-line"].applicationId,
        accessCode: String(100_000 + accountId),
        createdAt: daysAgo(world, 20),
      },
    ]);
  await addAll(world, personalTestNumbers, [
    { accountId, phoneNumber: "447700900900", countryCode: "GB", isVerified: true, createdAt: daysAgo(world, 20) },
  ]);
}
