/** How the world is looked at: pixels = world × zoom + (x, y). */
export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number };
