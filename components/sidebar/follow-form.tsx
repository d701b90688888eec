import { type FormEvent, useState } from 'react';
import { sidebar } from '../../lib/locales/sidebar.ts';
import type { ViewCommand } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { fieldText } from './field-text.ts';
import styles from './follow-form.module.css';
import { readTag } from './tag-input.ts';

/** Follows any hashtag by hand, or the two hashtags of a joint chat. */
export function FollowForm({ send }: { send: (command: ViewCommand) => void }) {
  const [isJoint, setJoint] = useState(false);
  const [problems, setProblems] = useState<{ first: string | null; second: string | null }>({
    first: null,
    second: null,
  });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const first = readTag(fieldText(form, 'first'));
    const second = isJoint ? readTag(fieldText(form, 'second')) : null;
    const tags = [first, second].flatMap((typed) => (typed && 'value' in typed ? [typed.value] : []));
    const areSame = tags.length === 2 && tags[0]?.toLowerCase() === tags[1]?.toLowerCase();
    const found = {
      first: 'problem' in first ? first.problem : null,
      second: areSame ? sidebar.tagTwice : second && 'problem' in second ? second.problem : null,
    };
    setProblems(found);
    if (found.first === null && found.second === null) return send({ type: 'follow', tags, isJoint });
    form.querySelector<HTMLInputElement>(found.first === null ? '[name=second]' : '[name=first]')?.focus();
  };

  const action = (
    <Button kind="primary" type="submit">
      {sidebar.followAction}
    </Button>
  );
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        name="first"
        label={sidebar.tagLabel}
        placeholder={sidebar.tagPlaceholder}
        problem={problems.first}
        action={isJoint ? undefined : action}
      />
      {isJoint ? (
        <Field name="second" label={sidebar.secondTagLabel} problem={problems.second} action={action} />
      ) : (
        <div>
          <Button kind="quiet" icon="plus" onClick={() => setJoint(true)}>
            {sidebar.secondTagToggle}
          </Button>
        </div>
      )}
    </form>
  );
}
