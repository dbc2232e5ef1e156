"use client";

import { AppShell, Box, Burger, Group, ScrollArea, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { usePathname } from "next/navigation";
import { useState } from "react";

import { AccountBar } from "./account-bar";
import { ColorSchemeMenu } from "./color-scheme-menu";
import { CommandMenu, CommandMenuButton } from "./command-menu";
import { MainNavigation } from "./main-navigation";
import classes from "./panel-frame.module.css";
import type { PlaceGroup } from "./places";
import { ProductMark } from "./product-mark";
import { SessionClock, type SessionEnd, SessionWatch, useSessionLeft } from "./session-clock";
import { useKeptFocus } from "./use-kept-focus";
import { UserMenu, type Who } from "./user-menu";

interface PanelFrameProps {
  groups: PlaceGroup[];
  who: Who;
  session: SessionEnd;
  mayAddSubuser: boolean;
  frozen: boolean;
  children: React.ReactNode;
}

/** Renders the panel's header, navigation and page area. */
export function PanelFrame({ groups, who, session, mayAddSubuser, frozen, children }: PanelFrameProps) {
  const [opened, { toggle, close }] = useDisclosure();
  const pathname = usePathname();
  const [shownAt, setShownAt] = useState(pathname);
  const left = useSessionLeft(session.left);
  useKeptFocus();
  if (shownAt !== pathname) {
    setShownAt(pathname);
    close();
  }
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 240, breakpoint: "sm", collapsed: { mobile: !opened } }}
      padding={{ base: "md", md: "lg" }}
    >
      <a href="#content" className={classes.skip}>
        Skip to content
      </a>
      <AppShell.Header className={classes.header}>
        <Burger
          opened={opened}
          onClick={toggle}
          hiddenFrom="sm"
          size="sm"
          aria-label={opened ? "Close the navigation" : "Open the navigation"}
          aria-expanded={opened}
          aria-controls="navigation"
        />
        <ProductMark />
        <Group gap={6} wrap="nowrap" className={classes.tools}>
          <SessionClock left={left} session={session} />
          <CommandMenuButton />
          <Box visibleFrom="sm">
            <ColorSchemeMenu />
          </Box>
          <UserMenu who={who} />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar id="navigation" className={classes.rail} data-opened={opened || undefined}>
        <AppShell.Section grow component={ScrollArea} p="sm">
          <MainNavigation groups={groups} />
        </AppShell.Section>
        <AppShell.Section p="sm" className={classes.foot}>
          <Text size="sm">Colours</Text>
          <ColorSchemeMenu />
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} className={classes.main}>
        <AccountBar accountName={who.accountName} enteredFrom={who.enteredFrom} frozen={frozen} />
        <SessionWatch left={left} isMainAccount={who.isMainAccount} />
        {children}
      </AppShell.Main>
      <CommandMenu
        groups={groups}
        mayAddSubuser={mayAddSubuser}
        isMainAccount={who.isMainAccount}
        isOwnPerson={!who.enteredFrom}
      />
    </AppShell>
  );
}
