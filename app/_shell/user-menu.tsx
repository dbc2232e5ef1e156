"use client";

import { Box, Menu, Text, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconChevronDown, IconDevices, IconKey, IconLogout } from "@tabler/icons-react";

import { Link } from "@/app/_ui/link";

import { lastLoginPath } from "./login-page";
import { useLeave } from "./use-leave";
import classes from "./user-menu.module.css";

/** The logged-in user as the header shows them. */
export interface Who {
  accountName: string;
  name: string;
  isMainAccount: boolean;
  roles: string[];
  /** Name of the parent account that the viewer entered from; null for the account's own users. */
  enteredFrom: string | null;
}

/** Renders the account, name and roles of the viewer with the actions open to all: password, sessions, log out. */
export function UserMenu({ who }: { who: Who }) {
  const [leave, leaving] = useLeave(() => lastLoginPath(who.isMainAccount));
  const roles = who.roles.join(", ");
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.who}>
          <Box className={classes.names}>
            <Text component="span" className={classes.line} fw={600} size="sm">
              {who.accountName}
            </Text>
            <Text component="span" className={classes.line} size="xs" c="dimmed">
              {(who.enteredFrom || !who.isMainAccount) && <span className={classes.name}>{who.name}</span>}
              {roles}
            </Text>
          </Box>
          <VisuallyHidden>, your menu</VisuallyHidden>
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {who.isMainAccount && !who.enteredFrom ? "The account's own login" : `${who.name} at ${who.accountName}`}
          <br />
          {roles}
        </Menu.Label>
        <Menu.Divider />
        {!who.enteredFrom && (
          <>
            <Menu.Item component={Link} href="/password" leftSection={<IconKey size={16} aria-hidden />}>
              Password
            </Menu.Item>
            <Menu.Item component={Link} href="/sessions" leftSection={<IconDevices size={16} aria-hidden />}>
              Sessions
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={leave} disabled={leaving}>
          Log out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
