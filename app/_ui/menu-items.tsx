import { Menu } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";

interface ItemProps {
  onClick: () => void;
  disabled?: boolean;
  /** Other words than the usual one. */
  children?: React.ReactNode;
}

/** The entry of a row's menu that opens what changes it. */
export function EditItem({ children = "Edit", ...props }: ItemProps) {
  return (
    <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} {...props}>
      {children}
    </Menu.Item>
  );
}

/** The entry of a row's menu that asks whether it is to be deleted. */
export function DeleteItem({ children = "Delete", ...props }: ItemProps) {
  return (
    <Menu.Item c="var(--mantine-color-error)" leftSection={<IconTrash size={16} aria-hidden />} {...props}>
      {children}
    </Menu.Item>
  );
}
