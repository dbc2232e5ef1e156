export type { NotificationContact as NotificationContactMapper } from "@/lib/account/notifications/contact";
export type { NotificationSettings as NotificationSettingsMapper } from "@/lib/account/notifications/settings";
