// Words of the field, for dossiers that read like real ones.

export const places = [
  'Merwenburg',
  'Dijkenrade',
  'Veldhorst',
  'Zandermeer',
  'Oosterwolde',
  'Lindenhage',
  'Waterland',
  'Heuvelkamp',
  'Noordmeer',
  'Bosrijk',
  'Rivierenhof',
  'Duinzicht',
  'Kerkdam',
  'Molenbeek',
  'Westerhaven',
  'Graafveld',
];
export const parts = ['Oost', 'West', 'Noord', 'Zuid', 'aan Zee', 'aan den IJssel'];
export const firstNames = [
  'Ilse',
  'Bas',
  'Nadia',
  'Joris',
  'Wietske',
  'Karel',
  'Marga',
  'Tim',
  'Roos',
  'Henk',
  'Suze',
  'Pieter',
];
export const lastNames = [
  'Vroom',
  'Terlouw',
  'Elhamid',
  'Kamphuis',
  'Prins',
  'Doornbos',
  'Stoffels',
  'Verhage',
  'Hamming',
  'Olthof',
];
export const roles = [
  'informatiemanager',
  'teammanager KCC',
  'functioneel beheerder',
  'CISO',
  'concerncontroller',
  'archivaris',
];
export const themes = [
  'Dienstverlening en klantcontact',
  'Zaakgericht werken en koppelingen',
  'Informatiebeveiliging en privacy',
  'Beschikbaarheid en support',
  'Regie, rapportage en samenwerking',
  'Transitie, exit en contract',
  'Archief en informatiehuishouding',
  'Gebruik en toegankelijkheid',
];
export const subjects = [
  'Eén klantbeeld',
  'Zaak volgen online',
  'Servicedesk',
  'Terugbelnotitie',
  'Gespreksopname',
  'Chat als kanaal',
  'Koppeling met basisregistraties',
  'Logging van inzage',
  'Versleutelde opslag',
  'Hersteltijd',
  'Export van gegevens',
  'Rapportage per maand',
  'Inrichting van rechten',
  'Vernietiging op termijn',
  'Digitoegankelijkheid',
];
export const qualities = [
  'voor alle kanalen',
  'op locatie',
  'binnen één werkdag',
  'met bewijs',
  'per gemeente',
  'zonder maatwerk',
];
export const reasons = [
  'Raadsmotie vraagt dit',
  'Beloften aan inwoners nakomen',
  'Te duur voor wat het oplevert',
  'Eis uit de BIO',
  'Huidig contract loopt af',
  'Weinig eigen kennis in huis',
  'Na het datalek is dit een voorwaarde',
];
export const suppliers = [
  'Alfa',
  'Bravo',
  'Civis',
  'Delta',
  'Exact Publiek',
  'Forum',
  'Gravura',
  'Helder',
  'Ideaal',
  'Junctie',
];
export const supplierKinds = ['Software', 'Systemen', 'Publiek', 'Diensten', 'Zaken'];
export const countries = ['Nederland', 'EER', 'wereldwijd'];
export const storage = ['eigen rekenzaal', 'Nederlandse cloud', 'Europese cloud', 'publieke cloud'];
export const units = ['uur per week', 'minuten', 'dagen', 'procent', 'maanden', 'k€ per jaar'];
