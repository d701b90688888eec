import { Icon } from '../icons.tsx';
import { cx, tid } from '../names.ts';

const tools = [
  ['gif', 'gifSearchButton', 'Add a GIF'],
  ['grok', 'grokImgGen', 'Enhance your post with Grok'],
  ['poll', 'createPollButton', 'Add poll'],
  ['plan', 'scheduleOption', 'Schedule post'],
  ['place', 'geoButton', 'Tag location'],
] as const;

/** The row of tools below a composer. They do nothing here. */
export function ToolBar() {
  return (
    <div {...tid('toolBar')} className={cx('tool-bar')}>
      <button type="button" role="button" aria-label="Add photos or video" className={cx('tool')}>
        <Icon name="picture" size={20} />
      </button>
      <input
        type="file"
        multiple
        tabIndex={-1}
        accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
        {...tid('fileInput')}
        className={cx('file')}
      />
      {tools.map(([icon, id, label]) => (
        <button key={id} type="button" role="button" aria-label={label} {...tid(id)} className={cx('tool')}>
          <Icon name={icon} size={20} />
        </button>
      ))}
    </div>
  );
}
