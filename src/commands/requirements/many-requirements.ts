import { z } from 'zod';
import { requirementId } from '#src/dossier/ids.ts';

export const manyRequirements = z.array(requirementId).min(1).max(20_000);
