import type { Case } from './case.ts';
import { anotherWindow } from './cases/another-window.ts';
import { awake } from './cases/awake.ts';
import { backgroundSound } from './cases/background-sound.ts';
import { browserKilled } from './cases/browser-killed.ts';
import { clockBack, clockBackALittle, clockForward } from './cases/clock-set.ts';
import { filmFullScreen, filmOnTop } from './cases/films.ts';
import { idle } from './cases/idle.ts';
import { pageLeft, tabClosed } from './cases/left.ts';
import { clocksBack, clocksForward, midnight } from './cases/over-the-hour.ts';
import { processStopped } from './cases/process-stopped.ts';
import { reloaded } from './cases/reloaded.ts';
import { splitAttention } from './cases/split-attention.ts';
import { splitView } from './cases/split-view.ts';
import { twoWindows } from './cases/two-windows.ts';
import { workerKilled } from './cases/worker-killed.ts';
import { zoneChanged } from './cases/zone-changed.ts';

/** Every case of the table of docs/time.md, in its order. */
export const cases: readonly Case[] = [
  awake,
  tabClosed,
  pageLeft,
  twoWindows,
  splitAttention,
  splitView,
  anotherWindow,
  idle,
  backgroundSound,
  filmFullScreen,
  filmOnTop,
  processStopped,
  workerKilled,
  browserKilled,
  midnight,
  clocksForward,
  clocksBack,
  zoneChanged,
  clockForward,
  clockBack,
  clockBackALittle,
  reloaded,
];
