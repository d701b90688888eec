import { useEffect, useRef, useState } from 'react';
import type { Question } from '../../lib/chat/chat-types.ts';
import { sidebar } from '../../lib/locales/sidebar.ts';
import { questionNumber, questionText } from './model-view.ts';

/**
 * Tells a screen reader once, politely, that the host asked the next question. The question found when the view opens
 * is not announced: it is simply there to be read. A repeat or a correction of the same question stays silent.
 */
export function Announcer({ question }: { question: Question | null }) {
  const [words, setWords] = useState('');
  const lastKey = useRef<string | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const key = question?.key ?? null;
    const isNew = !isFirst.current && key !== null && key !== lastKey.current;
    // What was said of another chat must not be found here later.
    if (!question) setWords('');
    else if (isNew) setWords(sidebar.newQuestion(questionNumber(question), questionText(question)));
    if (key !== null) lastKey.current = key;
    isFirst.current = false;
  }, [question]);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {words}
    </div>
  );
}
