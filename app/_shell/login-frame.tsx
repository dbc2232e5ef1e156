import { Center, Paper, Stack } from "@mantine/core";

import { ColorSchemeMenu } from "./color-scheme-menu";
import classes from "./login-frame.module.css";
import { ProductMark } from "./product-mark";

/** Renders the frame of pages outside the panel: the product's name, one card, and content below it. */
export function LoginFrame({ children, below }: { children: React.ReactNode; below?: React.ReactNode }) {
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <ProductMark withName />
        <ColorSchemeMenu />
      </header>
      <Center component="main" className={classes.main}>
        <Stack w="100%" maw={440} gap="lg">
          <Paper withBorder radius="lg" p={{ base: "lg", xs: "xl" }}>
            {children}
          </Paper>
          {below}
        </Stack>
      </Center>
    </div>
  );
}
