import { z } from 'zod';

// Import this before any schema is made: zod otherwise tries `new Function`, which the content policy forbids.
z.config({ jitless: true });
