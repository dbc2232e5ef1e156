import { Badge, Group, Text } from "@mantine/core";
import { headers } from "next/headers";

import { openTo } from "@/lib/policy/can";
import { sectionOfPath } from "@/lib/policy/navigation";

import { DeadEnd } from "./dead-end";
import { ButtonLink } from "./links";
import { currentCtx, PATH_HEADER } from "./viewer";

/** Renders the 403 page: which section the viewer can't open, and which roles can. */
export async function ForbiddenPage() {
  const pathname = ((await headers()).get(PATH_HEADER) ?? "/").split("?")[0]!;
  const section = sectionOfPath(pathname);
  const { viewer } = await currentCtx();
  const roles = viewer?.roles.join(", ");
  const isClosedToVisitors =
    viewer?.entered && (!section || openTo(section.id).some((role) => viewer.roles.includes(role)));
  return (
    <DeadEnd
      code="403"
      title={section ? `${section.name} is not open to you` : "This page is not open to you"}
      ways={<ButtonLink href="/">To the control panel</ButtonLink>}
    >
      {isClosedToVisitors ? (
        <Text size="sm">
          It is for the own people of {viewer.accountName}, not for whoever entered the account from{" "}
          {viewer.entered!.accountName}.
        </Text>
      ) : section ? (
        <>
          <Text size="sm">
            {section.name}: {section.description} {roles && `Your role is ${roles}.`}
          </Text>
          <Text size="sm" mt="md" mb={6}>
            It is open to:
          </Text>
          <Group gap={6}>
            {openTo(section.id).map((role) => (
              <Badge key={role} variant="default" tt="none" fw={500}>
                {role}
              </Badge>
            ))}
          </Group>
          <Text size="sm" mt="md" c="dimmed">
            {viewer?.roles.includes("MainAccount")
              ? "The account's own login can't hold it; a subuser can."
              : "If you need it, ask whoever gave you your login for one of these roles."}
          </Text>
        </>
      ) : (
        <Text size="sm">Your roles do not open it. If you need it, ask whoever gave you your login.</Text>
      )}
    </DeadEnd>
  );
}
