import { Button, type ButtonProps } from "@mantine/core";

interface ClearFiltersProps extends Pick<ButtonProps, "size"> {
  /** Nothing where nothing is filtered for. */
  onClear: (() => void) | undefined;
}

/** The way back to all of a list, beside its filters. */
export function ClearFilters({ onClear, size }: ClearFiltersProps) {
  if (!onClear) return null;
  return (
    <Button variant="subtle" size={size} onClick={onClear}>
      Clear filters
    </Button>
  );
}
