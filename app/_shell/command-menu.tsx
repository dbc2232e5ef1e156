"use client";

import { ActionIcon, Button, Kbd, useMantineColorScheme } from "@mantine/core";
import { Spotlight, spotlight, type SpotlightActionGroupData } from "@mantine/spotlight";
import { IconDevices, IconKey, IconLogout, IconSearch, IconUserPlus } from "@tabler/icons-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTransition } from "react";

import { colorSchemes } from "./color-scheme-menu";
import { lastLoginPath } from "./login-page";
import { PlaceIcon } from "./place-icon";
import type { PlaceGroup } from "./places";
import { useLeave } from "./use-leave";

/** Renders a button that opens the command menu, as an alternative to the keyboard shortcut. */
export function CommandMenuButton() {
  return (
    <>
      <Button
        variant="default"
        size="xs"
        visibleFrom="md"
        leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
        rightSection={<Kbd size="xs">Ctrl K</Kbd>}
        fw={400}
        onClick={spotlight.open}
      >
        Find
      </Button>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        hiddenFrom="md"
        aria-label="Find a page or an action"
        onClick={spotlight.open}
      >
        <IconSearch size={20} stroke={1.7} aria-hidden />
      </ActionIcon>
    </>
  );
}

interface CommandMenuProps {
  groups: PlaceGroup[];
  mayAddSubuser: boolean;
  isMainAccount: boolean;
  /** Whether the viewer has a password and sessions in this account. */
  isOwnPerson: boolean;
}

/** Renders the command menu, a search of the viewer's pages and common actions, opened by Ctrl+K or Command+K. */
export function CommandMenu({ groups, mayAddSubuser, isMainAccount, isOwnPerson }: CommandMenuProps) {
  const router = useRouter();
  const [, startTransition] = useTransition();
  const { setColorScheme } = useMantineColorScheme();
  const [leave] = useLeave(() => lastLoginPath(isMainAccount));
  const go = (path: Route) => () => startTransition(() => router.push(path));

  const pages: SpotlightActionGroupData = {
    group: "Pages",
    actions: [
      ...groups.flatMap(({ places }) =>
        places.map(({ name, path, icon }) => ({
          id: path,
          label: name,
          leftSection: <PlaceIcon name={icon} />,
          onClick: go(path),
        })),
      ),
      ...(isOwnPerson
        ? [
            {
              id: "/password",
              label: "Password",
              leftSection: <IconKey size={18} stroke={1.7} aria-hidden />,
              onClick: go("/password"),
            },
            {
              id: "/sessions",
              label: "Sessions",
              leftSection: <IconDevices size={18} stroke={1.7} aria-hidden />,
              onClick: go("/sessions"),
            },
          ]
        : []),
    ],
  };
  const actions: SpotlightActionGroupData = {
    group: "Actions",
    actions: [
      ...(mayAddSubuser
        ? [
            {
              id: "add-subuser",
              label: "Add subuser",
              leftSection: <IconUserPlus size={18} stroke={1.7} aria-hidden />,
              onClick: go("/subusers?add=1"),
            },
          ]
        : []),
      ...colorSchemes.map(({ value, label, icon: SchemeIcon }) => ({
        id: `scheme-${value}`,
        label: `Colours: ${label.toLowerCase()}`,
        leftSection: <SchemeIcon size={18} stroke={1.7} aria-hidden />,
        onClick: () => setColorScheme(value),
      })),
      {
        id: "log-out",
        label: "Log out",
        leftSection: <IconLogout size={18} stroke={1.7} aria-hidden />,
        onClick: leave,
      },
    ],
  };
  return (
    <Spotlight
      shortcut="mod + K"
      attributes={{ content: { "aria-label": "Find a page or an action" } }}
      actions={[pages, actions]}
      nothingFound="Nothing goes by that name"
      scrollable
      maxHeight={420}
      highlightQuery
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: "Find a page or an action",
        "aria-label": "Find a page or an action",
      }}
    />
  );
}
