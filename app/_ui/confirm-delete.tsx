import { Text } from "@mantine/core";
import { modals } from "@mantine/modals";

interface Deletion {
  /** What is done to it, where that is less than to delete it: "Take off". */
  verb?: string;
  /** What kind of thing it is: "subuser". */
  what: string;
  name: string;
  /** What is lost with it, in a sentence or two. */
  consequence: string;
  onConfirm: () => void;
}

/** Asks before something is deleted, by its name. */
export function confirmDelete({ verb = "Delete", what, name, consequence, onConfirm }: Deletion): void {
  modals.openConfirmModal({
    title: `${verb} ${what} ${name}?`,
    children: <Text size="sm">{consequence}</Text>,
    labels: { confirm: `${verb} ${name}`, cancel: "Cancel" },
    cancelProps: { "data-autofocus": true },
    confirmProps: { color: "red.9" },
    onConfirm,
  });
}
