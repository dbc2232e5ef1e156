/** Pages of the section. */
export const smsParts = [
  { path: "/settings/sms", name: "Messages" },
  { path: "/settings/sms/settings", name: "Settings" },
] as const;
