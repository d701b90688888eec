import type { Pattern } from '../../lib/chat/recurrence.ts';
import { calendar } from '../../lib/locales/calendar.ts';
import { nthName, weekdayName } from '../../lib/locales/schedule-words.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import type { Problems, RuleDraft } from './chat-draft.ts';
import styles from './chat-form.module.css';
import { Choice, Hinted, Several } from './form-parts.tsx';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7].map((day) => [day, weekdayName(day)] as const);
const NTHS = [1, 2, 3, 4, 5, -1].map((nth) => [nth, nthName(nth)] as const);

interface RulePart {
  readonly rule: RuleDraft;
  /** What is wrong with a field, by its short name. */
  readonly problem: (field: string) => string | null;
  readonly onChange: (change: Partial<RuleDraft>) => void;
}

/** The fields of one day and time. */
export function RuleFields(props: {
  number: number;
  rule: RuleDraft;
  problems: Problems;
  onChange: (change: Partial<RuleDraft>) => void;
  onRemove: () => void;
}) {
  const { rule, number, onChange } = props;
  const problem = (field: string) => props.problems[`rule ${rule.key} ${field}`] ?? null;
  return (
    <fieldset className={styles.rule}>
      <legend className={styles.legend}>{calendar.rule(number)}</legend>
      <Choice
        label={calendar.kind}
        value={rule.kind}
        options={Object.entries(calendar.kinds)}
        onChange={(kind) => onChange({ kind: kind as Pattern['kind'] })}
      />
      <DayFields rule={rule} problem={problem} onChange={onChange} />
      <Hinted
        label={calendar.startTimes}
        hint={calendar.startTimesHint}
        value={rule.times}
        problem={problem('times')}
        onChange={(times) => onChange({ times })}
      />
      <div>
        <Button kind="quiet" onClick={props.onRemove}>
          {calendar.removeRule(number)}
        </Button>
      </div>
    </fieldset>
  );
}

function DayFields(props: RulePart) {
  switch (props.rule.kind) {
    case 'weekly':
      return <WeeklyFields {...props} />;
    case 'monthly':
      return <MonthlyFields {...props} />;
    case 'dates':
      return <DateFields {...props} />;
    case 'run':
      return <RunFields {...props} />;
  }
}

function WeeklyFields({ rule, problem, onChange }: RulePart) {
  return (
    <>
      <Several
        label={calendar.days}
        values={rule.weekdays}
        options={WEEKDAYS}
        problem={problem('weekdays')}
        onChange={(weekdays) => onChange({ weekdays })}
      />
      <div className={styles.two}>
        <Field
          label={calendar.every}
          inputMode="numeric"
          value={rule.every}
          problem={problem('every')}
          onChange={(event) => onChange({ every: event.currentTarget.value })}
        />
        {Number(rule.every) > 1 && (
          <Field
            label={calendar.weekOf}
            type="date"
            value={rule.weekOf}
            problem={problem('weekOf')}
            onChange={(event) => onChange({ weekOf: event.currentTarget.value })}
          />
        )}
      </div>
    </>
  );
}

function MonthlyFields({ rule, problem, onChange }: RulePart) {
  return (
    <>
      <Several
        label={calendar.nths}
        values={rule.nths}
        options={NTHS}
        problem={problem('nths')}
        onChange={(nths) => onChange({ nths })}
      />
      <Choice
        label={calendar.weekday}
        value={String(rule.weekday)}
        options={WEEKDAYS.map(([day, name]) => [String(day), name] as const)}
        onChange={(weekday) => onChange({ weekday: Number(weekday) })}
      />
    </>
  );
}

function DateFields({ rule, problem, onChange }: RulePart) {
  const put = (index: number, value: string) =>
    onChange({ dates: rule.dates.map((date, at) => (at === index ? value : date)) });
  return (
    <>
      {rule.dates.map((date, index) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: the dates have no identity but their place
          key={index}
          label={calendar.date(index + 1)}
          type="date"
          value={date}
          problem={problem(`date ${index}`)}
          onChange={(event) => put(index, event.currentTarget.value)}
          action={
            rule.dates.length > 1 && (
              <IconButton
                label={calendar.removeDate(index + 1)}
                icon="close"
                onClick={() => onChange({ dates: rule.dates.filter((_, at) => at !== index) })}
              />
            )
          }
        />
      ))}
      <div>
        <Button kind="quiet" icon="plus" onClick={() => onChange({ dates: [...rule.dates, ''] })}>
          {calendar.addDate}
        </Button>
      </div>
    </>
  );
}

function RunFields({ rule, problem, onChange }: RulePart) {
  return (
    <div className={styles.two}>
      <Field
        label={calendar.firstDay}
        type="date"
        value={rule.firstDay}
        problem={problem('firstDay')}
        onChange={(event) => onChange({ firstDay: event.currentTarget.value })}
      />
      <Field
        label={calendar.dayCount}
        inputMode="numeric"
        value={rule.dayCount}
        problem={problem('dayCount')}
        onChange={(event) => onChange({ dayCount: event.currentTarget.value })}
      />
    </div>
  );
}
