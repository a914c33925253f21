import { useState } from 'react';
import { getFetchClient, unstable_useContentManagerContext as useContentManagerContext, useNotification, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { Box, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { h, useTexts } from './common.mjs';

const PERMISSIONS = [{ action: 'plugin::titraille.override', subject: null }];

/** “Publish in spite of findings” among an entry's further actions, for those who may. */
export function overrideAction({ documentId, model, document }) {
  const { t } = useTexts();
  const { form, hasDraftAndPublish } = useContentManagerContext();
  const { allowedActions } = useRBAC(PERMISSIONS);
  const [{ query }] = useQueryParams();
  if (!documentId || !hasDraftAndPublish || !allowedActions.canOverride) {
    return null;
  }
  const locale = document?.locale ?? query?.plugins?.i18n?.locale;
  return {
    label: t('override.label'),
    position: ['panel'],
    disabled: form.modified,
    variant: 'danger',
    dialog: {
      type: 'modal',
      title: t('override.title'),
      content: ({ onClose }) => h(Reason, { onClose, asked: { uid: model, documentId, locale } }),
    },
  };
}
overrideAction.position = ['panel'];

function Reason({ onClose, asked }) {
  const { t } = useTexts();
  const { toggleNotification } = useNotification();
  const [reason, setReason] = useState('');
  const publish = async () => {
    try {
      await getFetchClient().post('/titraille/overrides', { ...asked, reason });
      toggleNotification({ type: 'success', message: t('override.done') });
      onClose();
      window.location.reload();
    } catch (problem) {
      toggleNotification({ type: 'danger', message: problem.message });
    }
  };
  return h('div', null,
    h(Modal.Body, null,
      h(Flex, { direction: 'column', alignItems: 'stretch', gap: 4 },
        h(Typography, null, t('override.text')),
        h(Box, null,
          h(Field.Root, { name: 'reason', required: true },
            h(Field.Label, null, t('override.reason')),
            h(Textarea, { value: reason, onChange: (event) => setReason(event.target.value) }))))),
    h(Modal.Footer, null,
      h(Button, { variant: 'tertiary', onClick: onClose }, t('override.cancel')),
      h(Button, { variant: 'danger', onClick: publish, disabled: reason.trim().length < 3 }, t('override.publish'))));
}
overrideAction.displayName = 'TitrailleOverride';
