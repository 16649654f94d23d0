/** Whether somebody said to the terminal that they want to leave. “Exit” and “stop” mean things in a story, too. */
export function asksToLeave(input: string): boolean {
  return /^\W*(?:q|(?:please\s+)?quit(?:\W+(?:now|please|playing|(?:the\s+)?(?:game|story)))?)\W*$/i.test(
    input,
  );
}
