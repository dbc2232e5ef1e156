import { Menu } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";

interface ItemProps {
  onClick: () => void;
  disabled?: boolean;
  /** Label, when it is not the default. */
  children?: React.ReactNode;
}

/** Renders the menu entry that opens a row's edit form. */
export function EditItem({ children = "Edit", ...props }: ItemProps) {
  return (
    <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} {...props}>
      {children}
    </Menu.Item>
  );
}

/** Renders the menu entry that asks to delete a row. */
export function DeleteItem({ children = "Delete", ...props }: ItemProps) {
  return (
    <Menu.Item c="var(--mantine-color-error)" leftSection={<IconTrash size={16} aria-hidden />} {...props}>
      {children}
    </Menu.Item>
  );
}
