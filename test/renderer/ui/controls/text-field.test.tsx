import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TextField } from '#renderer/ui/controls/text-field.tsx';

describe('TextField', () => {
  it('[UI15] an error makes the field invalid and is its description', () => {
    render(<TextField label="Waarde" description="Met eenheid" error="Bedoelt u uur?" />);
    const field = screen.getByRole('textbox', { name: 'Waarde' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described.join(' ')).toContain('Bedoelt u uur?');
    expect(screen.queryByText('Met eenheid')).toBeNull();
  });
});
