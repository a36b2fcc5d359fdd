export const simulation = {
  title: 'Simulatie',
  roleAcross: 'Rol van de leverancier',
  roleClient: 'Rol van de opdrachtgever',
  askDefault: 'Wie had moeten bellen, en wist iedereen dat?',
} as const;
