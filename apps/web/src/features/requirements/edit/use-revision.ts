import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../../api/client.js';
import { hasCode } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import { useForm, type Form } from '../../../ui/use-form.js';
import { requirementKeys, type RequirementRow } from '../requirement-queries.js';
import { changesOf, contentOf, mergeContents, pickContent, type Content } from './content.js';
import { REQUIREMENT_NOW, REVISE_REQUIREMENT } from './edit-documents.js';
import type { Clash } from './merge.js';

/** What is written, and the version that it was written on: both are kept, so that a draft of yesterday meets what came since. */
export interface RevisionValues extends Content {
  readonly version: number;
  readonly base: Content;
}

export interface Revision {
  readonly form: Form<RevisionValues>;
  readonly busy: boolean;
  readonly clash: Clash | undefined;
  /** Answers whether it is saved. */
  save(): Promise<boolean>;
}

/** An edit of a requirement. Drafts stay on the device until they are saved; where somebody was first, both texts are put together. */
export function useRevision(row: RequirementRow): Revision {
  const form = useForm<RevisionValues>({ ...contentOf(row), version: row.version, base: contentOf(row) }, `samkop.requirement.${row.id}`, localStorage);
  const [clash, setClash] = useState<Clash>();
  const queries = useQueryClient();
  const command = useCommand(REVISE_REQUIREMENT);
  const { values } = form;
  const meet = async () => {
    const { requirement: now } = await request(REQUIREMENT_NOW, { id: row.id });
    const theirs = contentOf(now);
    const mine = pickContent(values);
    const { content, clashes, taken } = mergeContents(values.base, theirs, mine);
    form.set({ ...content, base: theirs, version: now.version });
    setClash({ theirs, mine, clashes, taken });
    void queries.invalidateQueries({ queryKey: requirementKeys.frame });
  };
  return {
    form,
    busy: command.busy,
    clash,
    async save() {
      try {
        await command.run({ requirementId: row.id, version: values.version, ...changesOf(values.base, pickContent(values)) });
        form.done();
        return true;
      } catch (failure) {
        if (hasCode(failure, 'CONFLICT')) await meet().catch((unread: unknown) => form.refuse(unread));
        else form.refuse(failure);
        return false;
      }
    },
  };
}
