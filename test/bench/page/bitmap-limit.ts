import type { Page } from '@playwright/test';

/** The cheapest thing that shows as many pixels: one picture, moved. It hides the program and takes the wheel instead. */
export function showBitmap(page: Page): Promise<void> {
  return page.evaluate(() => {
    const root = document.querySelector<HTMLElement>('#root') ?? document.body.firstElementChild;
    if (root instanceof HTMLElement) root.style.display = 'none';
    const canvas = document.createElement('canvas');
    canvas.id = 'bitmap';
    const bleed = 256;
    [canvas.width, canvas.height] = [innerWidth + 2 * bleed, innerHeight + 2 * bleed];
    Object.assign(canvas.style, {
      position: 'fixed',
      left: `-${bleed}px`,
      top: `-${bleed}px`,
      willChange: 'transform',
    });
    document.body.append(canvas);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    for (let index = 0; index < 2000; index += 1) {
      context.fillStyle = `hsl(${(index * 37) % 360} 50% 60%)`;
      context.fillRect((index * 83) % canvas.width, (index * 47) % canvas.height, 60, 20);
    }
    let [x, y, zoom] = [0, 0, 1];
    canvas.addEventListener('wheel', (event) => {
      event.preventDefault();
      if (event.ctrlKey) zoom *= Math.exp(-event.deltaY * 0.0022);
      else [x, y] = [x - event.deltaX, y - event.deltaY];
      canvas.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
    });
  });
}

export function hideBitmap(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.querySelector('#bitmap')?.remove();
    const root = document.querySelector<HTMLElement>('#root') ?? document.body.firstElementChild;
    if (root instanceof HTMLElement) root.style.display = '';
  });
}
