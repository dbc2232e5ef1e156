import { IconApps, IconFileDownload, IconFileText, IconHistory, IconLayoutDashboard, IconPhoneCall, IconPlugConnected, IconKey, IconPoint, IconRobot, IconSitemap, IconTable, IconUserCircle, IconUsers, type Icon } from "@tabler/icons-react";

const icons: Record<string, Icon> = {
  apps: IconApps,
  "phone-call": IconPhoneCall,
  "file-download": IconFileDownload,
  "file-text": IconFileText,
  key: IconKey,
  robot: IconRobot,
  sitemap: IconSitemap,
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
