/** Names of the icons available to an application. */
export const applicationIcons = [
  "apps",
  "phone",
  "phone-incoming",
  "phone-outgoing",
  "headset",
  "messages",
  "microphone",
  "broadcast",
  "robot",
  "code",
  "bell",
  "users",
  "building",
  "shopping-cart",
  "truck",
  "heart",
] as const;

export type ApplicationIcon = (typeof applicationIcons)[number];
