/** Pages of the tab. */
export const storageParts = [
  { slug: "storage", name: "Key-value storage" },
  { slug: "storage/secrets", name: "Secrets" },
] as const;
