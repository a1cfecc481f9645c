import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

function ButtonAnchor({ color, style, ...props }: ButtonProps & Omit<ComponentProps<'a'>, keyof ButtonProps>) {
  return <Button component="a" {...(color === undefined ? {} : { color })} {...(style === undefined ? {} : { style })} {...props} />;
}

/** A link within the app that looks like a button: for going somewhere, where a button is for doing something. */
export const LinkButton = createLink(ButtonAnchor);
