import {
  IconApps,
  IconBell,
  IconFileDownload,
  IconFileText,
  IconHistory,
  IconLayoutDashboard,
  IconListNumbers,
  IconPackages,
  IconPhone,
  IconPhoneCall,
  IconPlugConnected,
  IconPhoneOff,
  IconPhonePause,
  IconPoint,
  IconRobot,
  IconShieldCheck,
  IconShieldLock,
  IconShoppingCart,
  IconTable,
  IconTestPipe,
  IconUserCircle,
  IconUsers,
  type Icon,
} from "@tabler/icons-react";

const icons: Record<string, Icon> = {
  phone: IconPhone,
  "shopping-cart": IconShoppingCart,
  "list-numbers": IconListNumbers,
  "phone-pause": IconPhonePause,
  "test-pipe": IconTestPipe,
  packages: IconPackages,
  apps: IconApps,
  bell: IconBell,
  "phone-call": IconPhoneCall,
  "file-download": IconFileDownload,
  "file-text": IconFileText,
  "phone-off": IconPhoneOff,
  robot: IconRobot,
  "shield-check": IconShieldCheck,
  "shield-lock": IconShieldLock,
  "layout-dashboard": IconLayoutDashboard,
  "user-circle": IconUserCircle,
  history: IconHistory,
  "plug-connected": IconPlugConnected,
  table: IconTable,
  users: IconUsers,
};

/** The icon that the policy names for a place; a dot for a name that is not listed here yet. */
export function PlaceIcon({ name, size = 18 }: { name: string; size?: number }) {
  const Found = icons[name] ?? IconPoint;
  return <Found size={size} stroke={1.7} aria-hidden />;
}
