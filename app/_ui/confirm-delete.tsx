import { Text } from "@mantine/core";
import { modals } from "@mantine/modals";

import { DeleteByName } from "./delete-by-name";

interface Deletion {
  /** What is done to it, where it is not deleted: "Remove". */
  verb?: string;
  /** What kind of thing it is: "subuser". */
  what: string;
  name: string;
  /** What is lost with it, in a sentence or two. */
  consequence: React.ReactNode;
  onConfirm: () => void;
}

/** Asks before something is deleted, by its name. */
export function confirmDelete({ verb = "Delete", what, name, consequence, onConfirm }: Deletion): void {
  modals.openConfirmModal({
    title: `${verb} ${what} ${name}?`,
    children: (
      <Text size="sm" component="div">
        {consequence}
      </Text>
    ),
    labels: { confirm: `${verb} ${name}`, cancel: "Cancel" },
    cancelProps: { "data-autofocus": true },
    confirmProps: { color: "red.9" },
    onConfirm,
  });
}

/** The same for what takes much else with it: its name has to be typed. */
export function confirmDeleteByName({ what, name, consequence, onConfirm }: Deletion): void {
  const id = modals.open({
    title: `Delete ${what} ${name}?`,
    children: (
      <DeleteByName
        name={name}
        consequence={consequence}
        onCancel={() => modals.close(id)}
        onConfirm={() => {
          modals.close(id);
          onConfirm();
        }}
      />
    ),
  });
}
