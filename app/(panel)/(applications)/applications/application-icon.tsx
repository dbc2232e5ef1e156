import {
  type Icon,
  IconApps,
  IconBell,
  IconBroadcast,
  IconBuilding,
  IconCode,
  IconHeadset,
  IconHeart,
  IconMessages,
  IconMicrophone,
  IconPhone,
  IconPhoneIncoming,
  IconPhoneOutgoing,
  IconRobot,
  IconShoppingCart,
  IconTruck,
  IconUsers,
} from "@tabler/icons-react";

import type { ApplicationIcon as Name } from "@/lib/applications/applications/icons";

const icons: Record<Name, Icon> = {
  apps: IconApps,
  phone: IconPhone,
  "phone-incoming": IconPhoneIncoming,
  "phone-outgoing": IconPhoneOutgoing,
  headset: IconHeadset,
  messages: IconMessages,
  microphone: IconMicrophone,
  broadcast: IconBroadcast,
  robot: IconRobot,
  code: IconCode,
  bell: IconBell,
  users: IconUsers,
  building: IconBuilding,
  "shopping-cart": IconShoppingCart,
  truck: IconTruck,
  heart: IconHeart,
};

/** Renders an application's icon by its name. */
export function ApplicationIcon({ name, size = 20 }: { name: string; size?: number }) {
  const Found = icons[name as Name] ?? IconApps;
  return <Found size={size} stroke={1.7} style={{ flex: "none" }} aria-hidden />;
}
