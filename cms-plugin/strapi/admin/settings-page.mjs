import { useEffect, useState } from 'react';
import { getFetchClient, Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { Box, Button, Checkbox, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { h, useTexts } from './common.mjs';
import { Choice, MappingForm } from './mapping-form.mjs';

const LEVELS = ['error', 'warning', 'advice'];

/** Which types are checked, where their fields stand, and what the gate stops. */
export function SettingsPage() {
  const { t } = useTexts();
  const { toggleNotification } = useNotification();
  const [state, setState] = useState(null);
  const [overrides, setOverrides] = useState([]);
  useEffect(() => {
    const failed = (problem) => toggleNotification({ type: 'danger', message: problem.message });
    getFetchClient().get('/titraille/settings').then(({ data }) => setState(data), failed);
    getFetchClient().get('/titraille/overrides').then(({ data }) => setOverrides(data), failed);
  }, []);
  if (!state) {
    return h(Page.Loading);
  }
  const { settings, choices } = state;
  const change = (part) => setState({ choices, settings: { ...settings, ...part } });
  const changeType = (uid, part) => change({ types: { ...settings.types, [uid]: { ...settings.types[uid], ...part } } });
  const save = async () => {
    try {
      const { data } = await getFetchClient().put('/titraille/settings', settings);
      setState({ choices, settings: data.settings });
      toggleNotification({ type: 'success', message: t('settings.saved') });
    } catch (problem) {
      toggleNotification({ type: 'danger', message: problem.message });
    }
  };
  return h(Page.Main, null,
    h(Page.Title, null, t('settings.title')),
    h(Layouts.Header, { title: t('settings.title'), subtitle: t('settings.subtitle'), primaryAction: h(Button, { onClick: save }, t('settings.save')) }),
    h(Layouts.Content, null,
      h(Flex, { direction: 'column', alignItems: 'stretch', gap: 6 },
        h(Card, null,
          h(Choice, { label: t('settings.whenDown'), value: settings.whenDown, options: ['refuse', 'allow'].map((k) => [k, t(`settings.${k}`)]), onChange: (whenDown) => change({ whenDown }) }),
          h(Field.Root, { name: 'locales' }, h(Field.Label, null, t('settings.locales')),
            h(TextInput, { value: settings.locales.join(', '), onChange: (e) => change({ locales: e.target.value.split(/[,\s]+/).filter(Boolean) }) }))),
        choices.map((choice) =>
          h(TypeCard, { key: choice.uid, choice, type: settings.types[choice.uid], onChange: (part) => changeType(choice.uid, part) })),
        h(Card, null, h(Typography, { variant: 'delta', tag: 'h2' }, t('settings.overrides')),
          overrides.length === 0 ? h(Typography, null, t('settings.noOverrides')) : null,
          overrides.map((o) => h(Typography, { key: o.id }, [o.createdAt.slice(0, 16).replace('T', ' '), o.user, o.uid, o.language, o.reason || o.kind, (o.rules ?? []).join(', ')].filter(Boolean).join(' · ')))))));
}

function Card({ children }) {
  return h(Box, { background: 'neutral0', padding: 6, shadow: 'filterShadow', hasRadius: true },
    h(Flex, { direction: 'column', alignItems: 'stretch', gap: 4 }, children));
}

function TypeCard({ choice, type, onChange }) {
  const { t } = useTexts();
  const gate = (part) => onChange({ gate: { ...type.gate, ...part } });
  const levels = (level, on) => gate({ levels: LEVELS.filter((l) => (l === level ? on : type.gate.levels.includes(l))) });
  const guess = async () => {
    const { data } = await getFetchClient().get(`/titraille/settings/guess/${choice.uid}`);
    onChange({ fields: data.fields, body: data.body });
  };
  const toggle = (label, checked, set) => h(Checkbox, { checked, onCheckedChange: (value) => set(value === true) }, label);
  return h(Card, null,
    h(Flex, { justifyContent: 'space-between' },
      h(Typography, { variant: 'delta', tag: 'h2' }, choice.name),
      h(Button, { variant: 'tertiary', onClick: guess }, t('settings.guess'))),
    toggle(t('settings.active'), type.active, (active) => onChange({ active })),
    type.active ? h(Flex, { direction: 'column', alignItems: 'stretch', gap: 4 },
      h(Choice, { label: t('settings.profile'), value: type.profile, options: ['news', 'web', 'strict'].map((p) => [p, p]), onChange: (profile) => onChange({ profile }) }),
      toggle(t('settings.gate'), type.gate.active, (active) => gate({ active })),
      type.gate.active ? h(Flex, { gap: 4 }, h(Typography, null, t('settings.levels')),
        LEVELS.map((level) => h(Box, { key: level }, toggle(t(`settings.${level}`), type.gate.levels.includes(level), (on) => levels(level, on))))) : null,
      type.gate.active ? toggle(t('settings.fidelity'), type.gate.fidelity, (fidelity) => gate({ fidelity })) : null,
      h(MappingForm, { choice, type, onChange })) : null);
}
