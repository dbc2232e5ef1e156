import { Text } from "@mantine/core";
import { modals } from "@mantine/modals";

import { DeleteByName } from "./delete-by-name";

interface Deletion {
  /** Verb of the action when it is not "Delete", e.g. "Remove". */
  verb?: string;
  /** Kind of object, e.g. "subuser". */
  what: string;
  name: string;
  /** What is lost with it, in one or two sentences. */
  consequence: React.ReactNode;
  onConfirm: () => void;
}

/** Asks for confirmation before an object is deleted, naming it. */
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

/** Asks for confirmation by typing the name, for an object whose deletion removes much else. */
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
