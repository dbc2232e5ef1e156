import { Button, type ButtonProps } from "@mantine/core";

interface ClearFiltersProps extends Pick<ButtonProps, "size" | "variant"> {
  /** Undefined when no filter is set. */
  onClear: (() => void) | undefined;
}

/** Renders the button that clears a list's filters, beside them or in the empty state. */
export function ClearFilters({ onClear, variant = "subtle", size }: ClearFiltersProps) {
  if (!onClear) return null;
  return (
    <Button variant={variant} size={size} onClick={onClear}>
      Clear filters
    </Button>
  );
}
