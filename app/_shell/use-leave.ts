"use client";

import { notifications } from "@mantine/notifications";
import { useState } from "react";

import { leave } from "./login-page";

/** Returns a function that logs out and navigates to a page, and whether it is running; a failure shows a toast. */
export function useLeave(to: () => string): [() => Promise<void>, boolean] {
  const [leaving, setLeaving] = useState(false);
  async function run() {
    setLeaving(true);
    try {
      await leave(to());
    } catch {
      setLeaving(false);
      notifications.show({
        color: "red",
        title: "You are still logged in",
        message: "The server did not answer. Check your connection and log out again.",
      });
    }
  }
  return [run, leaving];
}
