/** What the map can be asked: where wishes clash, what is shared, who can deliver it, and how far parties trust each other. */
export const mapLenses = ['conflicts', 'sharing', 'coverage', 'trust'] as const;
export type MapLens = (typeof mapLenses)[number];
