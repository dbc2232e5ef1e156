import {
  IconApps,
  IconBell,
  IconCreditCard,
  IconFileDownload,
  IconFileInvoice,
  IconFileText,
  IconHistory,
  IconId,
  IconLayoutDashboard,
  IconMessage,
  IconPackages,
  IconPhoneCall,
  IconPhoneCheck,
  IconPhoneOff,
  IconPlugConnected,
  IconPoint,
  IconRobot,
  IconShieldCheck,
  IconShieldLock,
  IconTable,
  IconUserCircle,
  IconUsers,
  IconWebhook,
  type Icon,
} from "@tabler/icons-react";

const icons: Record<string, Icon> = {
  "file-invoice": IconFileInvoice,
  packages: IconPackages,
  apps: IconApps,
  bell: IconBell,
  "id-badge": IconId,
  "credit-card": IconCreditCard,
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
  "phone-check": IconPhoneCheck,
  message: IconMessage,
  users: IconUsers,
  webhook: IconWebhook,
};

/** The icon that the policy names for a place; a dot for a name that is not listed here yet. */
export function PlaceIcon({ name, size = 18 }: { name: string; size?: number }) {
  const Found = icons[name] ?? IconPoint;
  return <Found size={size} stroke={1.7} aria-hidden />;
}
