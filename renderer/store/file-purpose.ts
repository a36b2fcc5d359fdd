/** Why a file is asked for: decides the words and what may be chosen. */
export type FilePurpose = 'open-dossier' | 'save-dossier' | 'save-export';
