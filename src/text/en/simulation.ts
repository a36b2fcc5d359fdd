export const simulation = {
  title: 'Simulation',
  roleAcross: 'Role of the supplier',
  roleClient: 'Role of the client',
  askDefault: 'Who should have called, and did everybody know?',
} as const;
