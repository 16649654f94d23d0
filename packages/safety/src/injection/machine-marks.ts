/** Signs that mean something to a machine and nothing to a reader of a story. */
export interface MachineMark {
  readonly id: `injection/${string}`;
  readonly weight: number;
  /** One of these signs stands in every match; most texts have none, so the pattern need not be tried. */
  readonly mayHold: RegExp;
  readonly pattern: RegExp;
}

// Every repetition is bounded, or of one class that nothing behind it shares, so all of them take linear time.
/** Signs of other layers' syntax: roles, calls, markup, encoded blocks. */
export const machineMarks: readonly MachineMark[] = [
  {
    id: 'injection/role-marker',
    weight: 0.95,
    mayHold: /[<[\]:#=*-]/,
    pattern:
      /<\|[a-z_ ]{1,40}\|?>|\[\/?(?:INST|SYS|SYSTEM|ASSISTANT|USER)\]|<<\/?SYS>>|<\/?(?:system|assistant|user|instructions?|prompt|admin)>|"role"\s{0,4}:|(?:^|\n)[^\S\n]{0,8}(?:#{1,6}|={2,9}|-{2,9}|\*{2})[^\S\n]{0,4}(?:system|instructions?|assistant|user|new instructions|end of prompt)\b|(?:^|[\n\u201c\u0022.!?])[^\S\n]{0,8}(?:SYSTEM|ASSISTANT|USER|DEVELOPER)[^\S\n]{0,2}(?:\([^)\n]{1,30}\))?[^\S\n]{0,2}:|\[(?:system|assistant|user|note to (?:ai|model|narrator|assistant)|admin|instruction)[^\]\n]{0,60}\]/i,
  },
  {
    id: 'injection/tool-call',
    weight: 0.9,
    mayHold: /[<"_(]|functions\.|:\/\//,
    pattern:
      /<\/?(?:tool_call|function_calls?|invoke|tool_use|tool|function|parameter)\b|"(?:tool|tool_calls?|function|function_call|arguments|action)"\s{0,4}:|\b(?:function_call|tool_call|call_tool|run_tool)\b|\bfunctions\.\w|\b[a-z]{2,30}_[a-z_]{2,30}\(|\b[A-Za-z]{2,8}:\/\/|\b[a-z_]\w{0,30}(?:\.\w{1,30}){0,3}\([^)\n]{0,80}\)\s{0,2};|\b[a-z]\w{1,30}\.[a-z]\w{1,30}\(|\b(?:os|subprocess|process|eval|exec|fetch|require|grant|setLimits|set_limits|setRating|set_rating|update_state|setState)\.?\w{0,20}\((?!s\))/i,
  },
  {
    id: 'injection/markup',
    weight: 0.6,
    mayHold: /[<>(`{}$&]|!\[|javascript:|data:text/i,
    pattern:
      /<!--|-->|<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,300})?\/?>|<script|javascript:|data:text|\]\((?:https?|javascript|data)?:?|!\[|```|\{\{|\}\}|\$\{|<%|&#x?[0-9a-f]{1,6};/i,
  },
  {
    id: 'injection/encoded',
    weight: 0.6,
    mayHold: /[A-Za-z0-9+/_-]{16}|[%\\]|[01]{8}/,
    pattern:
      /(?<![A-Za-z0-9+/_-])(?=[A-Za-z0-9+/_-]{0,60}[0-9+/])(?=[A-Za-z0-9+/_-]{0,60}[A-Z])[A-Za-z0-9+/_-]{24,}={0,2}|(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{16,}={1,2}(?![A-Za-z0-9=])|(?<![0-9a-f])[0-9a-f]{32,}|(?:%[0-9a-f]{2}){4,}|(?:\\[uU][0-9a-fA-F]{4}){2,}|(?:\\x[0-9a-f]{2}){3,}|(?:[01]{8} ?){4,}/,
  },
];
