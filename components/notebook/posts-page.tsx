import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { type FoundPosts, hasFilters, NO_FILTERS, type PostFilters } from '../../lib/history/search/post-query.ts';
import { finding } from '../../lib/locales/finding.ts';
import { notebook } from '../../lib/locales/notebook.ts';
import { Button } from '../ui/button.tsx';
import { FoundList } from './found-list.tsx';
import type { NotebookData } from './notebook-data.ts';
import { routeHash, routeOfPosts } from './notebook-route.ts';
import { PostFilterBar } from './post-filter-bar.tsx';
import styles from './posts-page.module.css';
import { useFoundPosts } from './use-found-posts.ts';

/** So long after the last change the number of posts is said aloud (milliseconds): not at each letter typed. */
const SAY_AFTER = 700;

/**
 * The person's posts, newest first: all of them, or those that hold what was searched for and pass the filters.
 * @param onDelete settles when the post is deleted, or it was said that it could not be.
 */
export function PostsPage(props: {
  data: NotebookData;
  text: string;
  filters: PostFilters | undefined;
  onDelete: (id: string) => Promise<void>;
}) {
  const { data, text, onDelete } = props;
  const { chat, year, question, host, state, account, reflection } = props.filters ?? NO_FILTERS;
  const query = useMemo(
    () => ({ text, chat, year, question, host, state, account, reflection }),
    [text, chat, year, question, host, state, account, reflection],
  );
  const { found, answered, isBusy, hasFailed, fail } = useFoundPosts(data, query);
  const remove = useCallback((id: string) => void onDelete(id), [onDelete]);
  const heading = useRef<HTMLHeadingElement>(null);
  const isNarrowed = hasFilters(query);
  const show = (filters: PostFilters, isTyping: boolean) => {
    const hash = routeHash(routeOfPosts(text, filters));
    // One entry in the browser's history for a choice, not one for each letter of a question.
    if (isTyping) location.replace(hash);
    else location.hash = hash;
  };
  const clear = () => {
    show(NO_FILTERS, false);
    // The button goes, and the focus must not go with it.
    heading.current?.focus();
  };
  useTopOnChange(query);
  // Hundreds of choices change their numbers with each letter typed: after the posts have been shown.
  const values = useDeferredValue(found?.values ?? null);
  const isEmpty = found?.isComplete === true && found.total === 0;
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {text === '' ? notebook.allPosts : notebook.resultsFor(text)}
      </h1>
      {isEmpty ? (
        <p className={styles.text}>{notebook.noPosts}</p>
      ) : (
        <>
          <PostFilterBar filters={query} values={values} onChange={show} />
          <div className={styles.summary}>
            {hasFailed ? (
              <p role="alert">{finding.failed}</p>
            ) : (
              <p className={styles.count} aria-busy={isBusy}>
                {found === null ? finding.looking : summary(found, text, isNarrowed)}
              </p>
            )}
            {isNarrowed && (
              <Button icon="close" onClick={clear}>
                {finding.clear}
              </Button>
            )}
          </div>
          {found?.isInside && <p className={styles.text}>{finding.inside(text)}</p>}
          {found && answered && <FoundList found={found} query={answered} onFail={fail} onDelete={remove} />}
        </>
      )}
      <Said text={found === null || isBusy ? '' : isEmpty ? notebook.noPosts : summary(found, text, isNarrowed)} />
    </>
  );
}

function summary(found: FoundPosts, text: string, isNarrowed: boolean): string {
  if (!found.isComplete) return finding.soFar(found.count);
  if (found.count > 0) return finding.count(found.count);
  if (isNarrowed) return text === '' ? finding.noneFiltered : finding.noneFilteredWith(text);
  return finding.none(text);
}

/** Says a sentence aloud once it has stood for a moment. */
function Said({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SAY_AFTER);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}

/** Other posts are read from the newest on. */
function useTopOnChange(query: object): void {
  const last = useRef(query);
  useEffect(() => {
    if (last.current !== query && window.scrollY > 0) window.scrollTo(0, 0);
    last.current = query;
  }, [query]);
}
