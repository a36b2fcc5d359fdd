import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { UiProvider, type UiProviderProps } from '#renderer/ui/ui-provider.tsx';

function mount(locale: UiProviderProps['locale'], initial: number | null) {
  const values: (number | null)[] = [];
  function Host() {
    const [value, setValue] = useState(initial);
    return (
      <NumberField
        label="Waarde"
        unit="uur"
        value={value}
        onChange={(next) => {
          values.push(next);
          setValue(next);
        }}
      />
    );
  }
  render(
    <UiProvider locale={locale}>
      <Host />
    </UiProvider>,
  );
  return { field: screen.getByRole<HTMLInputElement>('textbox', { name: 'Waarde' }), values };
}

describe('NumberField', () => {
  it('[UI1] reads and writes a decimal comma in Dutch', async () => {
    const user = userEvent.setup();
    const { field, values } = mount('nl-NL', 99.95);
    expect(field.value).toBe('99,95');
    await user.clear(field);
    await user.type(field, '1.234,5{Enter}');
    expect(values).toEqual([1234.5]);
    expect(field.value).toBe('1.234,5');
  });

  it('[UI1] reads and writes a decimal point in English', async () => {
    const user = userEvent.setup();
    const { field, values } = mount('en-GB', 99.95);
    expect(field.value).toBe('99.95');
    await user.clear(field);
    await user.type(field, '1,234.5{Enter}');
    expect(values).toEqual([1234.5]);
  });

  it('[UI1] an empty field is no number', async () => {
    const user = userEvent.setup();
    const { field, values } = mount('nl-NL', 4);
    await user.clear(field);
    await user.tab();
    expect(values).toEqual([null]);
    expect(field.value).toBe('');
  });

  it('[UI1] letters do not get in, and the arrow keys step', async () => {
    const user = userEvent.setup();
    const { field, values } = mount('nl-NL', 4);
    await user.type(field, 'x');
    expect(field.value).toBe('4');
    await user.keyboard('{ArrowUp}');
    expect(values.at(-1)).toBe(5);
  });

  it('[UI1] understands the decimal mark of the other language where it cannot be a thousand', async () => {
    const user = userEvent.setup();
    const { field, values } = mount('nl-NL', null);
    await user.type(field, '2.5{Enter}');
    expect(field.value).toBe('2,5');
    await user.clear(field);
    await user.type(field, '1.234');
    await user.tab();
    expect(values).toEqual([2.5, 1234]);
  });
});
