"use client";

import { useDebouncedCallback } from "@mantine/hooks";
import { useState, useTransition } from "react";

import type { FoundOption } from "@/app/_ui/found-select";

const WAIT_MS = 250;

/**
 * Searches users while typing: returns the last results, whether a search is running, and functions to search now or
 * debounced.
 */
export function useFoundUsers(find: (search: string) => Promise<FoundOption[]>) {
  const [found, setFound] = useState<FoundOption[]>([]);
  const [searching, startSearch] = useTransition();
  const search = (text: string) => startSearch(async () => setFound(await find(text)));
  const searchLater = useDebouncedCallback(search, WAIT_MS);
  return { found, searching, search, searchLater };
}
