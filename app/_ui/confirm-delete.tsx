import { Text } from "@mantine/core";
import { modals } from "@mantine/modals";

interface Deletion {
  /** What kind of thing it is: "subuser". */
  what: string;
  name: string;
  /** What is lost with it, in a sentence or two. */
  consequence: string;
  onConfirm: () => void;
}

/** Asks before something is deleted, by its name. */
export function confirmDelete({ what, name, consequence, onConfirm }: Deletion): void {
  modals.openConfirmModal({
    title: `Delete ${what} ${name}?`,
    children: <Text size="sm">{consequence}</Text>,
    labels: { confirm: `Delete ${name}`, cancel: "Cancel" },
    cancelProps: { "data-autofocus": true },
    confirmProps: { color: "red.9" },
    onConfirm,
  });
}
