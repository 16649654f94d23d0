import { BadQuestion, type QuestionMessage } from '../question.ts';
import { fields, list, number, text, wholeText } from '../read-json.ts';
import type { Failure } from '../script.ts';
import { type End, event, type Protocol, type Told } from './protocol.ts';

const reasons: Readonly<Record<End, string>> = {
  done: 'stop',
  calls: 'tool_calls',
  length: 'length',
  withheld: 'content_filter',
};

/** `POST /chat/completions`, which OpenAI made and most others speak. */
export const chatCompletions: Protocol = {
  name: 'chat',
  path: '/chat/completions',
  read(body) {
    const messages = list(body.messages, 'messages').map((message) => fields(message, 'messages[]'));
    const isSystem = ({ role }: (typeof messages)[number]): boolean =>
      role === 'system' || role === 'developer';
    const format = body.response_format === undefined ? {} : fields(body.response_format, 'response_format');
    return {
      protocol: 'chat',
      model: text(body.model, 'model'),
      system: messages
        .filter(isSystem)
        .map(({ content }) => wholeText(content, 'content'))
        .join('\n'),
      messages: messages.filter((message) => !isSystem(message)).flatMap(messageOf),
      tools: list(body.tools ?? [], 'tools').map((tool) => {
        const { name, parameters } = fields(fields(tool, 'tools[]').function, 'tools[].function');
        return { name: text(name, 'tools[].function.name'), input: parameters };
      }),
      output:
        format.type === 'json_schema'
          ? { schema: fields(format.json_schema, 'json_schema').schema, tool: null }
          : null,
      mostTokens: number(body.max_completion_tokens ?? body.max_tokens, 'max_tokens'),
      temperature: number(body.temperature, 'temperature'),
      stream: body.stream === true,
    };
  },
  begin({ model, input, cachedInput }) {
    const chunk = (delta: unknown, finish: string | null = null, rest: object = {}): string =>
      event({
        id: 'chatcmpl-scripted',
        object: 'chat.completion.chunk',
        created: 1_790_000_000,
        model,
        choices: [{ index: 0, delta, finish_reason: finish }],
        ...rest,
      });
    let calls = 0;
    return {
      open: () => chunk({ role: 'assistant', content: '' }),
      text: (content) => chunk({ content }),
      call: ({ id, name, input: written }) => {
        const index = calls;
        calls += 1;
        const half = Math.ceil(written.length / 2);
        return (
          chunk({ tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] }) +
          chunk({ tool_calls: [{ index, function: { arguments: written.slice(0, half) } }] }) +
          chunk({ tool_calls: [{ index, function: { arguments: written.slice(half) } }] })
        );
      },
      error: (failure) => event(failureOf(failure)),
      close: (end, output) =>
        chunk({}, reasons[end]) +
        chunk({}, null, { choices: [], usage: usageOf({ input, cachedInput, output }) }) +
        'data: [DONE]\n\n',
    };
  },
  whole: (told) => ({
    id: 'chatcmpl-scripted',
    object: 'chat.completion',
    created: 1_790_000_000,
    model: told.model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: told.text === '' ? null : told.text,
          ...(told.calls.length > 0 && {
            tool_calls: told.calls.map(({ id, name, input }) => ({
              id,
              type: 'function',
              function: { name, arguments: input },
            })),
          }),
        },
        finish_reason: reasons[told.end],
      },
    ],
    usage: usageOf(told),
  }),
  failure: failureOf,
};

function messageOf(message: Readonly<Record<string, unknown>>): QuestionMessage[] {
  const { role, content } = message;
  if (role === 'tool') {
    return [
      {
        role: 'result',
        id: text(message.tool_call_id, 'tool_call_id'),
        output: wholeText(content, 'content'),
      },
    ];
  }
  if (role !== 'user' && role !== 'assistant') throw new BadQuestion(`There is no role ${String(role)}.`);
  const said = content === null || content === undefined ? '' : wholeText(content, 'content');
  const called = list(message.tool_calls ?? [], 'tool_calls').map((call): QuestionMessage => {
    const { id, function: wanted } = fields(call, 'tool_calls[]');
    const { name, arguments: input } = fields(wanted, 'tool_calls[].function');
    return { role: 'call', id: text(id, 'id'), name: text(name, 'name'), input: text(input, 'arguments') };
  });
  return [...(said === '' && called.length > 0 ? [] : [{ role, text: said } as const]), ...called];
}

function usageOf({ input, cachedInput, output }: Pick<Told, 'input' | 'cachedInput' | 'output'>): object {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: cachedInput },
  };
}

function failureOf({
  status,
  code = 'server_error',
  message = `Scripted failure ${status}.`,
}: Failure): object {
  return { error: { message, type: code, param: null, code } };
}
