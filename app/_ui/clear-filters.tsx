import { Button, type ButtonProps } from "@mantine/core";

interface ClearFiltersProps extends Pick<ButtonProps, "size" | "variant"> {
  /** Nothing where nothing is filtered for. */
  onClear: (() => void) | undefined;
}

/** The way back to all of a list: beside its filters, or in place of what they left none of. */
export function ClearFilters({ onClear, variant = "subtle", size }: ClearFiltersProps) {
  if (!onClear) return null;
  return (
    <Button variant={variant} size={size} onClick={onClear}>
      Clear filters
    </Button>
  );
}
