import type { Page } from '@playwright/test';

/**
 * The cheapest thing that shows the same pixels: the map's own bitmap on the ground of its stage, moved by a style and by
 * nothing else. It hides the program and takes the wheel instead.
 */
export function showBitmap(page: Page): Promise<void> {
  return page.evaluate(() => {
    const map = document.querySelector<HTMLCanvasElement>('section > canvas');
    const ground = map?.parentElement ?? null;
    const root = document.querySelector<HTMLElement>('#root');
    if (map === null || ground === null || root === null) throw new Error('no map to show the bitmap of');
    const { left, top, width, height } = ground.getBoundingClientRect();
    const stage = document.createElement('div');
    stage.id = 'bitmap';
    Object.assign(stage.style, {
      position: 'fixed',
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
      overflow: 'hidden',
      background: getComputedStyle(ground).background,
    });
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [map.width, map.height];
    canvas.getContext('2d')?.drawImage(map, 0, 0);
    Object.assign(canvas.style, {
      position: 'absolute',
      left: `${(width - map.width) / 2}px`,
      top: `${(height - map.height) / 2}px`,
      willChange: 'transform',
    });
    let [x, y, zoom] = [0, 0, 1];
    stage.addEventListener('wheel', (event) => {
      event.preventDefault();
      // As far as the map goes for the same wheel.
      if (event.ctrlKey) zoom *= Math.exp(-event.deltaY * 0.0022);
      else [x, y] = [x - event.deltaX / 2, y - event.deltaY / 2];
      canvas.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) scale(${zoom})`;
    });
    stage.append(canvas);
    root.style.display = 'none';
    document.body.append(stage);
  });
}

export function hideBitmap(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.querySelector('#bitmap')?.remove();
    const root = document.querySelector<HTMLElement>('#root');
    if (root !== null) root.style.display = '';
  });
}
