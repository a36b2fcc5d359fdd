import { describe, expect, it } from 'vitest';
import { placeWindow, smallest } from '#electron/windows/window-state.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };
const usual = { bounds: { width: 1440, height: 900 }, isMaximized: false };

describe('placeWindow', () => {
  it('[X40] puts the window back where it stood, on any screen', () => {
    const bounds = { x: 2000, y: 100, width: 1100, height: 700 };
    expect(placeWindow({ bounds, isMaximized: true }, [screen, second])).toEqual({ bounds, isMaximized: true });
  });

  it('[X40] does not put it on a screen that is gone', () => {
    const bounds = { x: 2000, y: 100, width: 1100, height: 700 };
    expect(placeWindow({ bounds, isMaximized: false }, [screen])).toEqual(usual);
  });

  it.each([
    ['above the screen', { x: 0, y: -60, width: 1100, height: 700 }],
    ['below the screen', { x: 0, y: 1070, width: 1100, height: 700 }],
    ['with its last edge on the screen', { x: -1060, y: 0, width: 1100, height: 700 }],
  ])('[X40] does not put it %s', (_where, bounds) => {
    expect(placeWindow({ bounds, isMaximized: false }, [screen])).toEqual(usual);
  });

  it('[X40] does not make it smaller than it can be used', () => {
    const placed = placeWindow({ bounds: { x: 5, y: 6, width: 100, height: 100 }, isMaximized: false }, [screen]);
    expect(placed.bounds).toEqual({ x: 5, y: 6, ...smallest });
  });

  it.each([null, undefined, 'x', 3, [], {}, { bounds: {} }, { bounds: { x: 1, y: 1, width: 'wide', height: 3 } }])(
    '[X40] is not upset by %j',
    (stored) => {
      expect(placeWindow(stored, [screen])).toEqual(usual);
    },
  );
});
