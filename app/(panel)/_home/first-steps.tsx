import { Group, List, ListItem, Paper, Text, Title } from "@mantine/core";
import type { Route } from "next";

import { ButtonLink } from "@/app/_shell/links";

/** Renders the first steps of an account without subusers. */
export function FirstSteps() {
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="first-steps">
      <Title order={2} id="first-steps">
        First steps
      </Title>
      <Text size="sm" mt={4} maw={640}>
        Only the account&apos;s own login opens it yet. Subusers are logins for other people, each with the roles that
        they need.
      </Text>
      <List type="ordered" size="sm" mt="sm" spacing={4}>
        <ListItem>Add a subuser and choose the roles.</ListItem>
        <ListItem>Hand over the password and the login link that the panel shows you then.</ListItem>
        <ListItem>The subuser logs in through that link and chooses a password of their own.</ListItem>
      </List>
      <Group mt="md" gap="sm">
        <ButtonLink href="/subusers?add=1">Add subuser</ButtonLink>
        <ButtonLink href={"/access" as Route} variant="default">
          See what each role opens
        </ButtonLink>
      </Group>
    </Paper>
  );
}
