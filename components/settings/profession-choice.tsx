import { PROFESSIONS, type Profession } from '../../lib/chat/hint-sources.ts';
import { settingsWords as words } from '../../lib/locales/settings.ts';
import { Select } from '../ui/select.tsx';

/** What the person works as, or that they do not say. */
export function ProfessionChoice(props: { value: Profession | null; onChange: (value: Profession | null) => void }) {
  return (
    <Select
      label={words.profession}
      value={props.value ?? ''}
      onChange={(value) => props.onChange(PROFESSIONS.find((one) => one === value) ?? null)}
    >
      <option value="">{words.noProfession}</option>
      {PROFESSIONS.map((one) => (
        <option key={one} value={one}>
          {words.professions[one]}
        </option>
      ))}
    </Select>
  );
}
