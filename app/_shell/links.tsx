"use client";

import { Anchor, type AnchorProps, Button, type ButtonProps, Paper, type PaperProps } from "@mantine/core";

import { Link, type LinkProps } from "@/app/_ui/link";

type Linked<Props> = Props & Pick<LinkProps<string>, "href"> & { children: React.ReactNode };

/** Renders a text link; server components can't pass Next's Link to Mantine themselves. */
export const AnchorLink = (props: Linked<AnchorProps>) => <Anchor component={Link} underline="always" {...props} />;

/** Renders a link styled as a button. */
export const ButtonLink = (props: Linked<ButtonProps>) => <Button component={Link} {...props} />;

/** Renders a card that is a link as a whole. */
export const PaperLink = (props: Linked<PaperProps>) => <Paper component={Link} withBorder {...props} />;
