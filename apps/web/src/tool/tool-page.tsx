import { breathingIn, planWordsIn } from '@lamplight/care';
import type { CareLanguage } from '@lamplight/contracts';
import type { Api } from '../api/api.ts';
import type { Beside } from '../beside/beside.ts';
import { Breathe } from '../breathe/breathe.tsx';
import { useCareLanguage } from '../care/care-language.tsx';
import { toolWordsIn } from '../care/tool-words/tool-words-in.ts';
import { HelpPage } from '../help/help-page.tsx';
import { Ground } from '../ground/ground.tsx';
import { HeadingLevel } from '../frame/heading.tsx';
import { useTitle } from '../frame/use-title.ts';
import { OwnLimits } from '../limits/own-limits.tsx';
import { PlanScreen } from '../plan/plan-screen.tsx';
import type { PlanStore } from '../plan/plan-store.ts';
import { Link } from '../route/link.tsx';
import { navigate, type ToolScreen } from '../route/route.ts';
import { words } from '../words.ts';
import { ScreenTitle } from './screen-title.tsx';
import './tool.css';

interface ToolPageProps {
  readonly api: Api;
  readonly plans: PlanStore;
  readonly screen: ToolScreen | 'help';
  readonly onOpen: (beside: Beside) => void;
}

/** A tool with an address of its own, so that it can be kept as a bookmark. */
export function ToolPage({ api, plans, screen, onOpen }: ToolPageProps) {
  const { language } = useCareLanguage();
  const title = titleOf(screen, language);
  const isOfCare = screen === 'breathe' || screen === 'ground' || screen === 'plan';
  useTitle(title);
  return (
    <main className="tool" id="main" tabIndex={-1}>
      <ScreenTitle lang={isOfCare ? language : words.language}>{title}</ScreenTitle>
      <HeadingLevel value={2}>
        {screen === 'help' && <HelpPage api={api} onOpen={onOpen} />}
        {screen === 'breathe' && <Breathe onGround={() => navigate('/ground')} />}
        {screen === 'ground' && <Ground onDone={() => navigate('/')} />}
        {screen === 'plan' && <PlanScreen api={api} plans={plans} isPage />}
        {screen === 'limits' && <OwnLimits api={api} />}
      </HeadingLevel>
      <nav className="tool-nav" aria-label={words.helpPage.more}>
        <ul>
          <li>
            <Link to="/" className="quiet">
              {words.play.toStories}
            </Link>
          </li>
          {(['help', 'breathe', 'ground', 'plan', 'limits'] as const)
            .filter((other) => other !== screen)
            .map((other) => (
              <li key={other}>
                <Link to={`/${other}`} className="quiet">
                  {other === 'help' ? words.helpPage.title : words.safety[other]}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </main>
  );
}

function titleOf(screen: ToolPageProps['screen'], language: CareLanguage): string {
  switch (screen) {
    case 'breathe':
      return breathingIn(language).title;
    case 'ground':
      return toolWordsIn(language).ground.title;
    case 'plan':
      return planWordsIn(language).title;
    case 'limits':
      return words.limits.title;
    default:
      return words.helpPage.title;
  }
}
