export const offers = {
  fit: {
    standard: 'Standaard',
    configuration: 'Met instelling',
    custom: 'Maatwerk',
    roadmap: 'Op de planning',
    no: 'Niet',
    unknown: 'Onbekend',
  },
  proof: { claimed: 'beweerd', demonstrated: 'gedemonstreerd', contractual: 'contractueel' },
} as const;
