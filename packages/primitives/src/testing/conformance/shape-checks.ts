import type { StepNode } from '../../kernel/step-node.ts';
import type { Check } from '../check.ts';
import type { Make } from './step-conformance.ts';
import { expectSame, expectThat, probe, staged } from './stage.ts';

/** What a primitive is: a function with a node that is drawn and run, in places that keep their names. */
export function shapeChecks(make: Make): Check[] {
  const around = () => make(probe((input) => input + 1));
  return [
    {
      title: 'is a function with a frozen node, and nothing that is awaited by mistake',
      async run() {
        const flow = around();
        expectSame('What it is', 'function', typeof flow);
        expectThat(!('then' in flow), 'It was expected to have no member "then", and has one.');
        expectThat(Object.isFrozen(flow), 'It was expected to be frozen, and can be changed.');
        expectThat(Object.isFrozen(flow.node), 'Its node was expected to be frozen, and can be changed.');
      },
    },
    {
      title: 'holds its step in its node, so that it is drawn',
      async run() {
        const found = names(around().node);
        expectThat(
          found.includes('probe'),
          `Its node was expected to link to the step "probe", and holds ${found.join(', ')} only.`,
        );
      },
    },
    {
      title: 'has settings that survive as JSON',
      async run() {
        const { settings } = around().node;
        expectSame('Its settings after JSON', settings, JSON.parse(JSON.stringify(settings)));
      },
    },
    {
      title:
        'made twice it has the same tree, and run twice the same paths, each of which leads through that tree',
      async run() {
        expectSame('The tree of the second one', tree(around().node), tree(around().node));
        const paths: string[][] = [];
        for (let count = 0; count < 2; count += 1) {
          const seen: string[] = [];
          await staged(make, (input, context) => {
            seen.push(context.path);
            return input + 1;
          }).ending();
          paths.push(seen);
        }
        expectSame('The paths of its step in the second run', paths[0], paths[1]);
        for (const path of paths[0] ?? []) leadsThrough(around().node, path);
      },
    },
    {
      title: 'takes another name, and its paths with it',
      async run() {
        let path = '';
        const flow = make(
          probe((input, context) => {
            path = context.path;
            return input;
          }),
        ).named('renamed');
        await staged(
          () => flow,
          (input) => input,
        ).ending();
        expectSame('The beginning of the path of its step', 'renamed', path.split('/')[0]);
      },
    },
  ];
}

function names(node: StepNode): string[] {
  return [node.name, ...node.links.flatMap((link) => names(link.node))];
}

function tree({ kind, name, links, settings }: StepNode): unknown {
  return { kind, name, settings, links: links.map(({ segment, role, node }) => [segment, role, tree(node)]) };
}

/** Every part of a path is the place of a step in the one before it; a number after `~` tells repetitions apart. */
function leadsThrough(node: StepNode, path: string): void {
  const [first, ...segments] = path.split('/');
  expectSame('The beginning of the path of its step', node.name, first);
  let at = node;
  for (const segment of segments) {
    const next = at.links.find((link) => link.segment === segment || segment.startsWith(`${link.segment}~`));
    const known = at.links.map((link) => link.segment).join(', ');
    if (next === undefined) {
      return expectSame(`A part of the path ${path}`, `one of ${known}`, segment);
    }
    at = next.node;
  }
}
