/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { t } from '../state/labels.ts';

const LONGEST = 25;

type PollProps = { choices: readonly string[]; change: (choices: readonly string[]) => void };

/** The answers of a poll: plain inputs named `Choice1` and so on. */
export function PollFields({ choices, change }: PollProps): ReactNode {
  return (
    <div data-testid="attachments" className="poll">
      {choices.map((choice, index) => (
        <label className="field" key={index}>
          <div dir="ltr">
            <span>{t('choice', { number: String(index + 1) })}</span>
          </div>
          <input
            name={`Choice${index + 1}`}
            maxLength={LONGEST}
            autoComplete="off"
            defaultValue={choice}
            onChange={(event) => {
              const { value } = event.currentTarget;
              change(choices.map((each, at) => (at === index ? value : each)));
            }}
          />
        </label>
      ))}
    </div>
  );
}
