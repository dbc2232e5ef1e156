"use client";

import { useDebouncedCallback } from "@mantine/hooks";
import { useState, useTransition } from "react";

import type { UserChoice } from "./find-users";

const WAIT_MS = 250;

/** The users that a search finds while it is typed: what was found last, whether it is under way, and a way to ask. */
export function useFoundUsers(find: (search: string) => Promise<UserChoice[]>) {
  const [found, setFound] = useState<UserChoice[]>([]);
  const [searching, startSearch] = useTransition();
  const search = (text: string) => startSearch(async () => setFound(await find(text)));
  const searchLater = useDebouncedCallback(search, WAIT_MS);
  return { found, searching, search, searchLater };
}
