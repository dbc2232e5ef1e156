import { notifications } from "@mantine/notifications";
import { IconCheck, IconExclamationMark } from "@tabler/icons-react";

const FAILURE_STAYS_MS = 10_000;

/** Shows short notifications in the corner. */
export const toast = {
  success: (message: string) =>
    notifications.show({ message, color: "teal", icon: <IconCheck size={18} aria-hidden /> }),
  failure: (message: string) =>
    notifications.show({
      message,
      color: "red",
      icon: <IconExclamationMark size={18} aria-hidden />,
      autoClose: FAILURE_STAYS_MS,
    }),
};
