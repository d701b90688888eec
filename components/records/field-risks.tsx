import type { RefObject } from 'react';
import { riskPlace } from '../../lib/cpd/record-risks.ts';
import type { Risk, RiskContext } from '../../lib/safety/risk.ts';
import { RiskNotes } from './risk-notes.tsx';
import type { Checking } from './use-checking.ts';
import { useRisks } from './use-risks.ts';

/** What a field needs to have its text checked; null where it is not. */
export interface FieldCheck {
  readonly recordId: string;
  readonly context: RiskContext;
  readonly checking: Checking;
}

/** The notes of the check under a field. */
export function FieldRisks(props: {
  fieldId: string;
  text: string;
  check: FieldCheck;
  input: RefObject<HTMLTextAreaElement | HTMLInputElement | null>;
}) {
  const { fieldId, text, input } = props;
  const { recordId, context, checking } = props.check;
  const place = ({ kind }: Risk) => riskPlace(recordId, fieldId, kind);
  const risks = useRisks(text, checking.isOn ? context : null).filter(
    (risk) => !checking.isMuted(risk.kind) && !checking.isAccepted(place(risk)),
  );
  const backToText = () => input.current?.focus();
  return (
    <RiskNotes
      risks={risks}
      onShow={({ start, end }) => {
        backToText();
        input.current?.setSelectionRange(start, end);
      }}
      onLetStand={(risk) => {
        backToText();
        checking.accept(place(risk));
      }}
      onMute={({ kind }) => {
        backToText();
        checking.mute(kind);
      }}
    />
  );
}
