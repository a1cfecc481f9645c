import { Button } from '@mantine/core';
import { useCommand } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Dialog } from '../../ui/dialog.js';
import { FormFrame } from '../../ui/form.js';
import { toast } from '../../ui/toasts.js';
import { useForm } from '../../ui/use-form.js';
import { CHANGE_MEMBER, type Group, type Member } from './group-documents.js';
import { MemberFields, termsOf, type TermsValues } from './member-fields.js';

const m = defineMessages('change-member', {
  title: { sv: 'Ändra uppdraget för {name}', en: 'Change the membership of {name}' },
  act: { sv: 'Spara', en: 'Save' },
  done: { sv: 'Uppdraget för {name} är ändrat', en: 'The membership of {name} is changed' },
});

export function ChangeMemberDialog({ member, group, onClose }: { member: Member; group: Group; onClose: () => void }) {
  const { t } = useI18n();
  const { name } = member.person;
  const form = useForm<TermsValues>({
    duty: member.duty, representsIds: member.represents, fromOn: member.fromOn ?? '', toOn: member.toOn ?? '', substituteForId: member.substituteFor?.id ?? '',
  });
  const change = useCommand(CHANGE_MEMBER);
  const submit = async () => {
    try {
      await change.run({ input: { memberId: member.id, version: member.version, ...termsOf(form.values) } });
      toast(t(m.done, { name }));
      onClose();
    } catch (refused) {
      form.refuse(refused);
    }
  };
  const foot = (
    <Button type="submit" form="change-member" loading={change.busy}>
      {t(m.act)}
    </Button>
  );
  return (
    <Dialog title={t(m.title, { name })} onClose={onClose} foot={foot}>
      <FormFrame form={form} onSubmit={() => void submit()} id="change-member">
        <MemberFields form={form} group={group} memberId={member.id} />
      </FormFrame>
    </Dialog>
  );
}
