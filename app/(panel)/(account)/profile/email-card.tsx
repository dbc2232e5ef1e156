"use client";

import { Alert, Button, Group, Paper, Stack, Text, TextInput, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useDisclosure } from "@mantine/hooks";

import { CodeForm } from "@/app/_ui/code-form";
import { DrawerForm, FormDrawer } from "@/app/_ui/form-drawer";
import { PasswordField } from "@/app/_ui/password-field";
import { toast } from "@/app/_ui/toast";
import { useAction } from "@/app/_ui/use-action";

import { cancelEmailChange, confirmEmailChange, requestEmailChange } from "./actions";

interface EmailCardProps {
  email: string;
  accountName: string;
  /** Address that awaits its confirmation code. */
  change: { email: string; codeSent: boolean; nextAfterSeconds: number } | null;
  /** True for the account's own login only. */
  mayChange: boolean;
}

/** Renders the e-mail address that the main account logs in with, and its change. */
export function EmailCard({ email, accountName, change, mayChange }: EmailCardProps) {
  const [asking, drawer] = useDisclosure();
  const [pending, run] = useAction();
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Group justify="space-between" align="flex-start">
          <Stack gap={4} miw={0}>
            <Title order={2} size="h4">
              Login e-mail
            </Title>
            <Text style={{ overflowWrap: "anywhere" }}>{email}</Text>
            <Text size="sm" c="dimmed">
              {mayChange
                ? "Whoever has this address and the password opens the whole account."
                : "Only the account's own login changes it, and its password."}
            </Text>
          </Stack>
          {mayChange && (
            <Button variant="default" onClick={drawer.open}>
              Change
            </Button>
          )}
        </Group>
        {change && (
          <Alert
            color="blue"
            title={`Waiting for the code that was sent to ${change.email}`}
            styles={{ title: { overflowWrap: "anywhere", color: "var(--mantine-color-text)" } }}
          >
            {mayChange ? (
              <Stack gap="sm">
                {!change.codeSent && (
                  <Text size="sm">The code is too old or was tried too often. Ask for the change again.</Text>
                )}
                <CodeForm
                  onSubmit={confirmEmailChange}
                  onDone={() => toast.success(`The login e-mail is ${change.email} now.`)}
                />
                <div>
                  <Button
                    variant="default"
                    size="xs"
                    loading={pending}
                    onClick={() => run(cancelEmailChange, `The address stays ${email}.`)}
                  >
                    Keep the old address
                  </Button>
                </div>
              </Stack>
            ) : (
              "The account's own login has to type it."
            )}
          </Alert>
        )}
      </Stack>
      <FormDrawer title="Change the login e-mail" opened={asking} onClose={drawer.close}>
        <ChangeForm accountName={accountName} onClose={drawer.close} />
      </FormDrawer>
    </Paper>
  );
}

function ChangeForm({ accountName, onClose }: { accountName: string; onClose: () => void }) {
  const form = useForm({ initialValues: { email: "", password: "" } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Send the code"
      onSubmit={requestEmailChange}
      onDone={(_data, { email }) => {
        toast.success(`Sent a code to ${email}.`);
        onClose();
      }}
    >
      <Text size="sm">
        A code goes to the new address. Until it is typed here, the old address stays; then the old one is told.
      </Text>
      <input type="text" name="username" autoComplete="username" defaultValue={accountName} hidden readOnly />
      <TextInput
        label="New e-mail"
        type="email"
        required
        autoComplete="email"
        maxLength={254}
        data-autofocus
        {...form.getInputProps("email")}
      />
      <PasswordField label="Your password" required {...form.getInputProps("password")} />
    </DrawerForm>
  );
}
