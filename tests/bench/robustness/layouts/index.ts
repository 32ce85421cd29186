import { angularjs } from './angularjs.ts';
import { dialog } from './dialog.ts';
import { drawer } from './drawer.ts';
import { framed } from './framed.ts';
import { grid } from './grid.ts';
import { reactHashed } from './hashed.ts';
import type { Layout } from './layout.ts';
import { material } from './material.ts';
import { plain } from './plain.ts';
import { shadow } from './shadow.ts';
import { tables } from './tables.ts';
import { wizard } from './wizard.ts';

/** Every family of sites, each designed by itself. */
export const LAYOUTS: readonly Layout[] = [
  plain,
  tables,
  grid,
  angularjs,
  material,
  reactHashed,
  shadow,
  drawer,
  framed,
  wizard,
  dialog,
];
