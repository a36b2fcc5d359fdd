import { createContext, useContext } from 'react';
import type { Text } from '#src/text/text.ts';
import { wordsOf } from './words.ts';

/** The words of the slide's own language, which may be another than the window's. */
export const SlideWords = createContext<Text | null>(null);

export function useSlideText(): Text {
  return useContext(SlideWords) ?? wordsOf('nl');
}
