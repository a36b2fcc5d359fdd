import { expect, it } from 'vitest';
import { followPointer } from '#renderer/features/map/pointer-drag.ts';

function pressed() {
  const seen: string[] = [];
  followPointer(
    { clientX: 10, clientY: 10 },
    {
      move: ({ clientX }) => seen.push(`move ${clientX}`),
      drop: (_event, hasMoved) => seen.push(hasMoved ? 'drop' : 'click'),
      ended: () => seen.push('ended'),
    },
  );
  const send = (type: string, clientX: number): void => {
    dispatchEvent(new MouseEvent(type, { clientX, clientY: 10 }));
  };
  const press = (key: string): boolean =>
    dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true }));
  return { seen, send, press };
}

it('[P22] a press that hardly wanders is a click, and a drag from there on', () => {
  const click = pressed();
  click.send('pointermove', 12);
  click.send('pointerup', 12);
  expect(click.seen).toEqual(['ended', 'click']);
  const drag = pressed();
  drag.send('pointermove', 20);
  drag.send('pointermove', 11);
  drag.send('pointerup', 11);
  expect(drag.seen).toEqual(['move 20', 'move 11', 'ended', 'drop']);
  drag.send('pointermove', 50);
  expect(drag.seen).toHaveLength(4);
});

it('[P22] Escape breaks a drag off and is used up; before that it is somebody else’s', () => {
  const { seen, send, press } = pressed();
  expect(press('Escape')).toBe(true);
  send('pointermove', 20);
  expect(press('Escape')).toBe(false);
  send('pointerup', 20);
  expect(seen).toEqual(['move 20', 'ended']);
});

it('[P22] a drag the system takes away drops nothing', () => {
  const { seen, send } = pressed();
  send('pointermove', 20);
  send('pointercancel', 20);
  expect(seen).toEqual(['move 20', 'ended']);
});
