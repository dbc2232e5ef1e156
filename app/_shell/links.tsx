"use client";

import { Anchor, type AnchorProps, Button, type ButtonProps, Paper, type PaperProps } from "@mantine/core";

import { Link, type LinkProps } from "@/app/_ui/link";

type Linked<Props> = Props & Pick<LinkProps<string>, "href"> & { children: React.ReactNode };

/** A link within a text; server components can't hand Next's link to Mantine's themselves. */
export const AnchorLink = (props: Linked<AnchorProps>) => <Anchor component={Link} underline="always" {...props} />;

/** A link that looks like a button. */
export const ButtonLink = (props: Linked<ButtonProps>) => <Button component={Link} {...props} />;

/** A card that is a link as a whole. */
export const PaperLink = (props: Linked<PaperProps>) => <Paper component={Link} withBorder {...props} />;
