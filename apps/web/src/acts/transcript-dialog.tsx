import { type TranscriptFormat, transcriptPath } from '../api/api.ts';
import { Dialog } from '../frame/dialog.tsx';
import { words } from '../words.ts';

const formats: readonly TranscriptFormat[] = ['epub', 'html', 'md', 'json'];

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
        {formats.map((format) => (
          <li key={format}>
            <a href={transcriptPath(session, format)} download>
              {words.transcript.formats[format]}
            </a>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
