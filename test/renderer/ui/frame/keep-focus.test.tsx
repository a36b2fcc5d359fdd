import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { AppFrame } from '#renderer/ui/frame/app-frame.tsx';

function Rows() {
  const [rows, setRows] = useState(['een', 'twee', 'drie']);
  return (
    <section>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <button type="button">Open {row}</button>
            <button type="button" onClick={() => setRows(rows.filter((other) => other !== row))}>
              Verwijder {row}
            </button>
          </li>
        ))}
      </ul>
      <button type="button">Nieuw</button>
    </section>
  );
}

const frame = (children: React.ReactNode) => (
  <AppFrame rail={null} top={null} status={null}>
    {children}
  </AppFrame>
);

const button = (name: string) => screen.getByRole('button', { name });

it('[UI27] goes to the same control of the next row when a row is removed, then of the one before, then to what is near', async () => {
  const user = userEvent.setup();
  render(frame(<Rows />));
  button('Verwijder twee').focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(button('Verwijder drie')));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(button('Verwijder een')));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(button('Nieuw')));
});

function Door() {
  const [isOpen, setOpen] = useState(false);
  return (
    <section>
      {isOpen ? (
        <p>Open</p>
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          Doe open
        </button>
      )}
      <button type="button">Sluit</button>
    </section>
  );
}

it('[UI27] leaves it alone when what was pressed makes room for something else: the next key is for the screen', async () => {
  const user = userEvent.setup();
  render(frame(<Door />));
  await user.click(button('Doe open'));
  await new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(document.activeElement).toBe(document.body);
});

it('[UI27] leaves the focus alone when another screen comes, and when nothing had it', async () => {
  const user = userEvent.setup();
  const { rerender } = render(frame(<Rows key="a" />));
  button('Open een').focus();
  rerender(frame(<p key="b">Ander scherm</p>));
  await new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(document.activeElement).toBe(document.body);
  rerender(frame(<Rows key="c" />));
  button('Open twee').focus();
  await user.click(screen.getByRole('main'));
  expect(document.activeElement).toBe(document.body);
  button('Open twee').closest('li')?.remove();
  await new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(document.activeElement).toBe(document.body);
});
