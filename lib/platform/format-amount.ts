/** An exact amount for people: "1.50" for "1.5000", and no decimal less than there is. */
export function formatAmount(amount: string): string {
  const [whole, decimals = ""] = amount.split(".");
  return `${whole}.${decimals.replace(/0+$/, "").padEnd(2, "0")}`;
}
