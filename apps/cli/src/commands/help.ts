const text = `Lamplight: a storyteller you can host yourself.
In its folder, say npx before each of these: npx lamplight play.

  lamplight play [adventure or folder] [--new] [--seed N]
                                                    play in the terminal; with a model (docs/models.md), “voice”
                                                    says how it may tell the story, and “proposed” how it may
                                                    think of more in it: a quest, a person, a place
  lamplight play <adventure> --script <file|-> [--seed N] [--json]
                                                    play a script, one input a line; nothing is kept
  lamplight plan [--markdown] [--language CODE]     your safety plan: read it, change it, print it
  lamplight breathe | lamplight ground [--language CODE]
                                                    slow breathing; something to hold on to
  lamplight serve                                   open the page (PORT, HOST, DATA_DIR, COUNTRY)
  lamplight check <folder> [--json]                 say what is wrong with an adventure
  lamplight check --schema                          print the JSON Schema of the format, for editors
  lamplight new <name> [--title "A title"] [--in FOLDER]
                                                    write a small adventure of three places, to begin your own with
  lamplight dev <folder> [--from PLACE] [--seed N] [--port N]
                                                    play it while you write it: every save is there at once
  lamplight test <folder> [walkthrough ...] [--update]
                                                    play its walkthroughs and compare every word with what was recorded
  lamplight test <folder> --record <name> [--script <file|->] [--seed N] [--from PLACE]
                                                    play once more, and record the way and what is told on it
  lamplight sessions                                list what was played in this terminal
  lamplight replay <session> [--json]               recompute every state and say where it differs
  lamplight backup <file> [--passphrase-file FILE]  everything that is kept, in one file; the server may run
  lamplight restore <file> [--check] [--passphrase-file FILE]
                                                    put it into an empty DATA_DIR, or only see that it is whole
  lamplight rotate-keys                             wrap everybody's keys by a new key; stop the server first
  lamplight watch --json [--explain] < file         read how people are: one text, or one {"text", "context"?}, a line
  lamplight contacts --test                         send everybody who is told of alerts a trial, and say what came of it
  lamplight watch-log [--json]                      what the watch raised, and what became of it
  lamplight export <session> [--format md|json|html|epub] [--out FILE]
                                                    the story so far, to keep and to read
`;

/** Says which commands there are. */
export async function help(): Promise<number> {
  console.log(text);
  return 0;
}
