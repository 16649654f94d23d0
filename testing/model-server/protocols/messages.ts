import { BadQuestion, type QuestionMessage } from '../question.ts';
import { type Fields, fields, list, number, text, wholeText } from '../read-json.ts';
import type { Failure } from '../script.ts';
import { type End, event, type Protocol, type Told } from './protocol.ts';

const reasons: Readonly<Record<End, string>> = {
  done: 'end_turn',
  calls: 'tool_use',
  length: 'max_tokens',
  withheld: 'refusal',
};

/** `POST /messages`, as Anthropic speaks it. */
export const messages: Protocol = {
  name: 'messages',
  path: '/messages',
  read(body) {
    const tools = list(body.tools ?? [], 'tools').map((tool) => {
      const { name, input_schema: input } = fields(tool, 'tools[]');
      return { name: text(name, 'tools[].name'), input };
    });
    return {
      protocol: 'messages',
      model: text(body.model, 'model'),
      system: body.system === undefined ? '' : wholeText(body.system, 'system'),
      messages: list(body.messages, 'messages').flatMap((message) =>
        messagesOf(fields(message, 'messages[]')),
      ),
      tools: tools.filter(({ name }) => name !== 'json'),
      output: outputOf(body, tools),
      mostTokens: number(body.max_tokens, 'max_tokens'),
      temperature: number(body.temperature, 'temperature'),
      stream: body.stream === true,
    };
  },
  begin({ model, input, cachedInput }) {
    let place = -1;
    let saying = false;
    const send = (type: string, rest: object = {}): string => event({ type, ...rest }, type);
    const hush = (): string => {
      if (!saying) return '';
      saying = false;
      return send('content_block_stop', { index: place });
    };
    const say = (): string => {
      if (saying) return '';
      saying = true;
      place += 1;
      return send('content_block_start', { index: place, content_block: { type: 'text', text: '' } });
    };
    return {
      open: () =>
        send('message_start', {
          message: {
            id: 'msg_scripted',
            type: 'message',
            role: 'assistant',
            model,
            content: [],
            stop_reason: null,
            stop_sequence: null,
            usage: { ...usageOf({ input, cachedInput, output: 1 }) },
          },
        }) + send('ping'),
      text: (piece) => {
        const begun = say();
        return (
          begun + send('content_block_delta', { index: place, delta: { type: 'text_delta', text: piece } })
        );
      },
      call: ({ id, name, input: written }) => {
        const hushed = hush();
        place += 1;
        const delta = { type: 'input_json_delta', partial_json: written };
        return (
          hushed +
          send('content_block_start', {
            index: place,
            content_block: { type: 'tool_use', id, name, input: {} },
          }) +
          send('content_block_delta', { index: place, delta }) +
          send('content_block_stop', { index: place })
        );
      },
      error: (failure) => send('error', failureOf(failure)),
      close: (end, output) =>
        hush() +
        send('message_delta', {
          delta: { stop_reason: reasons[end], stop_sequence: null },
          usage: { output_tokens: output },
        }) +
        send('message_stop'),
    };
  },
  whole: (told) => ({
    id: 'msg_scripted',
    type: 'message',
    role: 'assistant',
    model: told.model,
    content: [
      ...(told.text === '' ? [] : [{ type: 'text', text: told.text }]),
      ...told.calls.map(({ id, name, input }) => ({ type: 'tool_use', id, name, input: parsed(input) })),
    ],
    stop_reason: reasons[told.end],
    stop_sequence: null,
    usage: usageOf(told),
  }),
  failure: failureOf,
};

function outputOf(body: Fields, tools: readonly { name: string; input: unknown }[]) {
  const asTool = tools.find(({ name }) => name === 'json');
  if (asTool !== undefined) return { schema: asTool.input, tool: 'json' };
  const config = fields(body.output_config ?? {}, 'output_config');
  const format = fields(config.format ?? body.output_format ?? {}, 'output_config.format');
  return format.type === 'json_schema' ? { schema: format.schema, tool: null } : null;
}

function messagesOf({ role, content }: Fields): QuestionMessage[] {
  if (role !== 'user' && role !== 'assistant') throw new BadQuestion(`There is no role ${String(role)}.`);
  if (typeof content === 'string') return [{ role, text: content }];
  return list(content, 'content').map((item): QuestionMessage => {
    const part = fields(item, 'content[]');
    if (part.type === 'tool_use') {
      return {
        role: 'call',
        id: text(part.id, 'id'),
        name: text(part.name, 'name'),
        input: JSON.stringify(part.input),
      };
    }
    if (part.type === 'tool_result') {
      return {
        role: 'result',
        id: text(part.tool_use_id, 'tool_use_id'),
        output: wholeText(part.content, 'content'),
      };
    }
    return { role, text: text(part.text, 'text') };
  });
}

/** Here an input is no text, so one that is no JSON cannot be told but as a text. */
function parsed(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch {
    return input;
  }
}

function usageOf({ input, cachedInput, output }: Pick<Told, 'input' | 'cachedInput' | 'output'>): object {
  return {
    input_tokens: input - cachedInput,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: cachedInput,
    output_tokens: output,
  };
}

function failureOf({ status, code = 'api_error', message = `Scripted failure ${status}.` }: Failure): object {
  return { type: 'error', error: { type: code, message } };
}
