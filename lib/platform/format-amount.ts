/** Formats an exact amount for display: "1.50" for "1.5000", dropping only trailing zeros beyond two decimals. */
export function formatAmount(amount: string): string {
  const [whole, decimals = ""] = amount.split(".");
  return `${whole}.${decimals.replace(/0+$/, "").padEnd(2, "0")}`;
}
