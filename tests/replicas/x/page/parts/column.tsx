/** @jsxImportSource react */
import { useEffect, type ReactNode } from 'react';
import { t } from '../state/labels.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

type ColumnProps = { title: string; children: ReactNode; back?: boolean };

/** The middle column with its heading. */
export function Column({ title, children, back = false }: ColumnProps): ReactNode {
  useEffect(() => {
    document.title = `${title} / X`;
  }, [title]);
  return (
    <div data-testid="primaryColumn" className="primary">
      <div className="heading row">
        {back && (
          <Button
            look="icon"
            testId="app-bar-back"
            label={t('back')}
            act={() => {
              history.back();
            }}
          >
            <Icon shape="back" />
          </Button>
        )}
        <h2 dir="ltr">{title}</h2>
      </div>
      {children}
    </div>
  );
}
