/** Outline with rounded corners on a grid of 28 by 24. */
export const hexagonPath =
  'M8.2 1.2h11.6a2 2 0 0 1 1.7 1l5 8.8a2 2 0 0 1 0 2l-5 8.8a2 2 0 0 1-1.7 1H8.2a2 2 0 0 1-1.7-1l-5-8.8a2 2 0 0 1 0-2l5-8.8a2 2 0 0 1 1.7-1Z';
