import { BadQuestion, type QuestionMessage } from '../question.ts';
import { type Fields, fields, list, number, text, wholeText } from '../read-json.ts';
import type { Failure } from '../script.ts';
import { type End, event, type Protocol, type Told, type ToldCall } from './protocol.ts';

/** `POST /responses`, as OpenAI speaks it now. */
export const responses: Protocol = {
  name: 'responses',
  path: '/responses',
  read(body) {
    const input =
      typeof body.input === 'string'
        ? [{ role: 'user', content: body.input }]
        : list(body.input, 'input').map((item) => fields(item, 'input[]'));
    const isSystem = (item: Fields): boolean => item.role === 'system' || item.role === 'developer';
    const format = fields(fields(body.text ?? {}, 'text').format ?? {}, 'text.format');
    return {
      protocol: 'responses',
      model: text(body.model, 'model'),
      system: [
        ...(body.instructions === undefined ? [] : [text(body.instructions, 'instructions')]),
        ...input.filter(isSystem).map((item: Fields) => wholeText(item.content, 'content')),
      ].join('\n'),
      messages: input.filter((item) => !isSystem(item)).map(messageOf),
      tools: list(body.tools ?? [], 'tools').map((tool) => {
        const { name, parameters } = fields(tool, 'tools[]');
        return { name: text(name, 'tools[].name'), input: parameters };
      }),
      output: format.type === 'json_schema' ? { schema: format.schema, tool: null } : null,
      mostTokens: number(body.max_output_tokens, 'max_output_tokens'),
      temperature: number(body.temperature, 'temperature'),
      stream: body.stream === true,
    };
  },
  begin({ model, input, cachedInput }) {
    let sent = 0;
    let place = -1;
    let saying = false;
    const send = (type: string, rest: object): string => {
      sent += 1;
      return event({ type, sequence_number: sent, ...rest }, type);
    };
    const hush = (): string => {
      if (!saying) return '';
      saying = false;
      return send('response.output_item.done', {
        output_index: place,
        item: { type: 'message', id: `msg_${place}` },
      });
    };
    const say = (): string => {
      if (saying) return '';
      saying = true;
      place += 1;
      return send('response.output_item.added', {
        output_index: place,
        item: { type: 'message', id: `msg_${place}` },
      });
    };
    const response = { id: 'resp_scripted', created_at: 1_790_000_000, model };
    return {
      open: () => send('response.created', { response }),
      text: (delta) => {
        const begun = say();
        return (
          begun +
          send('response.output_text.delta', {
            item_id: `msg_${place}`,
            output_index: place,
            content_index: 0,
            delta,
          })
        );
      },
      call: (call) => {
        const hushed = hush();
        place += 1;
        const item = { ...itemOf(call), arguments: '' };
        return (
          hushed +
          send('response.output_item.added', { output_index: place, item }) +
          send('response.function_call_arguments.delta', {
            item_id: item.id,
            output_index: place,
            delta: call.input,
          }) +
          send('response.output_item.done', { output_index: place, item: itemOf(call) })
        );
      },
      error: (failure) => send('error', failureOf(failure)),
      close: (end, output) => {
        const hushed = hush();
        const last = { ...response, ...endOf(end), usage: usageOf({ input, cachedInput, output }) };
        return hushed + send(`response.${last.status}`, { response: last });
      },
    };
  },
  whole: (told) => ({
    id: 'resp_scripted',
    object: 'response',
    created_at: 1_790_000_000,
    model: told.model,
    ...endOf(told.end),
    output: [
      ...(told.text === ''
        ? []
        : [
            {
              type: 'message',
              role: 'assistant',
              id: 'msg_0',
              content: [{ type: 'output_text', text: told.text, annotations: [] }],
            },
          ]),
      ...told.calls.map(itemOf),
    ],
    usage: usageOf(told),
  }),
  failure: failureOf,
};

function messageOf(item: Fields): QuestionMessage {
  if (item.type === 'function_call') {
    const { call_id: id, name, arguments: input } = item;
    return {
      role: 'call',
      id: text(id, 'call_id'),
      name: text(name, 'name'),
      input: text(input, 'arguments'),
    };
  }
  if (item.type === 'function_call_output') {
    return { role: 'result', id: text(item.call_id, 'call_id'), output: wholeText(item.output, 'output') };
  }
  const { role } = item;
  if (role !== 'user' && role !== 'assistant') throw new BadQuestion(`There is no role ${String(role)}.`);
  return { role, text: wholeText(item.content, 'content') };
}

function itemOf({ id, name, input }: ToldCall) {
  return { type: 'function_call', id: `fc_${id}`, call_id: id, name, arguments: input, status: 'completed' };
}

function endOf(end: End) {
  if (end === 'done' || end === 'calls') return { status: 'completed', incomplete_details: null } as const;
  const reason = end === 'length' ? 'max_output_tokens' : 'content_filter';
  return { status: 'incomplete', incomplete_details: { reason } } as const;
}

function usageOf({ input, cachedInput, output }: Pick<Told, 'input' | 'cachedInput' | 'output'>): object {
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: cachedInput },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: input + output,
  };
}

function failureOf({
  status,
  code = 'server_error',
  message = `Scripted failure ${status}.`,
}: Failure): object {
  return { error: { message, type: code, param: null, code } };
}
