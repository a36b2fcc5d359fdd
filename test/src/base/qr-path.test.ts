import { expect, it } from 'vitest';
import { qrPath } from '#src/base/qr-path.ts';

it('a QR code has its quiet zone and its three finder patterns', () => {
  const { path, width } = qrPath('http://192.168.1.20:4173/#r=4827');
  const squares = path.match(/M4 4h7v1h-7z|M\d+ 4h7v1h-7z|M4 \d+h7v1h-7z/g) ?? [];
  expect(squares).toContain('M4 4h7v1h-7z');
  expect(squares).toContain(`M${width - 11} 4h7v1h-7z`);
  expect(squares).toContain(`M4 ${width - 5}h7v1h-7z`);
  expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
});
