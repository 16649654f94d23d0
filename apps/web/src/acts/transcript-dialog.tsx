import { transcriptPath } from '../api/api.ts';
import { Dialog } from '../frame/dialog.tsx';
import { words } from '../words.ts';

interface TranscriptDialogProps {
  readonly session: string;
  readonly onClose: () => void;
}

/** The story so far, to take away. */
export function TranscriptDialog({ session, onClose }: TranscriptDialogProps) {
  return (
    <Dialog title={words.transcript.title} onClose={onClose}>
      <p>{words.transcript.lead}</p>
      <ul className="downloads">
        <li>
          <a href={transcriptPath(session, 'md')} download>
            {words.transcript.markdown}
          </a>
        </li>
        <li>
          <a href={transcriptPath(session, 'json')} download>
            {words.transcript.json}
          </a>
        </li>
      </ul>
    </Dialog>
  );
}
