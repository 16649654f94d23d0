import type { Care } from '@lamplight/contracts';
import type { ReactNode } from 'react';
import type { Beside } from '../beside/beside.ts';
import { LeaveQuickly } from './leave-quickly.tsx';
import { printed } from './printed.ts';
import { ResourceList } from './resource-list.tsx';
import { ToolButtons } from './tool-buttons.tsx';
import './care.css';

interface HelpNowWordsProps {
  readonly care: Care;
  readonly onOpen: (beside: Beside) => void;
  /** Stands below the numbers. */
  readonly children?: ReactNode;
}

/** The numbers, the words, the tools and the way out, as a window and a page show them alike. */
export function HelpNowWords({ care, onOpen, children }: HelpNowWordsProps) {
  return (
    <div lang={care.language} className="help-now-words">
      <ResourceList resources={care.resources} language={care.language} />
      {children}
      <div className="care-words">
        {care.paragraphs.map((paragraph) => (
          <p key={paragraph}>{printed(paragraph, care.language)}</p>
        ))}
      </div>
      <ToolButtons tools={care.tools} language={care.language} onOpen={onOpen} />
      <LeaveQuickly language={care.language} />
    </div>
  );
}
