// Takes the panel's modules, which the service ships, into this package; run before packing.
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

rmSync(here('../admin/panel'), { recursive: true, force: true });
cpSync(here('../../src/main/resources/fr/titraille/panel'), here('../admin/panel'), { recursive: true });
