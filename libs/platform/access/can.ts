import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from './permissions.js';

export const ACCESS = 'samkop:access';

export type AccessRule = { readonly permission: Permission } | { readonly open: true };

/** The root field or route is for those who hold the permission in some scope. */
export const Can = (permission: Permission): CustomDecorator => SetMetadata(ACCESS, { permission } satisfies AccessRule);

/** The root field or route is for everybody, signed in or not. What it shows is decided further in. */
export const Public = (): CustomDecorator => SetMetadata(ACCESS, { open: true } satisfies AccessRule);
