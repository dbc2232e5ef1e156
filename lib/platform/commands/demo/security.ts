import { pstnBlackList, sipWhiteList } from "@/db/schema";

import { chance } from "./chance";
import { customerPhone } from "./phone-numbers";
import { addAll, daysAgo, type World } from "./world";

const NUISANCES = 9;

/** Adds SIP networks and blocked callers. API access stays unrestricted: the demo can be used from any address. */
export async function addSecurity(world: World): Promise<void> {
  const { accountId } = world;
  const luck = chance("security");
  const networks = [
    ["192.0.2.16/28", "PBX of the Berlin office"],
    ["198.51.100.7/32", "Session border controller in London"],
    ["2001:db8:40::/48", "Data center in Frankfurt"],
  ] as const;
  await addAll(
    world,
    sipWhiteList,
    networks.map(([network, description], index) => ({
      accountId,
      network,
      description,
      createdAt: daysAgo(world, 120 - index * 31),
    })),
  );

  const numbers = [...new Set(Array.from({ length: NUISANCES }, () => customerPhone(luck).number))];
  await addAll(world, pstnBlackList, [
    ...numbers.map((phone, index) => ({
      accountId,
      phone,
      description: ["Robot calls", "Hangs up at once", "Asks for passwords"][index % 3]!,
      createdAt: daysAgo(world, 90 - index * 8, 9 + (index % 8)),
    })),
    {
      accountId,
      phone: "4930231255\\d\\d",
      description: "A dialer that goes through its numbers",
      createdAt: daysAgo(world, 12, 15),
    },
    {
      accountId,
      phone: "44909.*",
      description: "Numbers that charge who calls back",
      createdAt: daysAgo(world, 4, 11),
    },
  ]);
}
