import type { OpenWorkflowOptions } from 'openworkflow';

type Backend = OpenWorkflowOptions['backend'];
type Claim = Parameters<Backend['claimWorkflowRun']>[0];
type WorkflowRun = Awaited<ReturnType<Backend['claimWorkflowRun']>>;

/**
 * A backend whose claims last `milliseconds`. A worker asks for 30 s and renews at half of that; work of a process
 * that was killed would lie still for as long. So a claim is made short here, and renewed for as long as the work
 * takes.
 */
export function shortLeases(
  backend: Backend,
  milliseconds: number,
  report: (error: unknown) => void,
): Backend & { stop(): Promise<void> } {
  const renewals = new Map<string, NodeJS.Timeout>();
  let lastLook: Promise<WorkflowRun> | null = null;

  /** A worker asks at once for as many as it could do. Where there is none for the first there is none for the others. */
  function look(claim: Claim): Promise<WorkflowRun> {
    const before = lastLook;
    const mine = (async () => {
      if (before !== null && (await before) === null) return null;
      return backend.claimWorkflowRun({ ...claim, leaseDurationMs: milliseconds });
    })();
    lastLook = mine;
    const over = (): void => {
      if (lastLook === mine) lastLook = null;
    };
    mine.then(over, over);
    return mine;
  }

  function renew(workflowRunId: string, workerId: string): void {
    settled(workflowRunId);
    const lease = { workflowRunId, workerId, leaseDurationMs: milliseconds };
    const timer = setInterval(() => {
      backend.extendWorkflowRunLease(lease).catch((error: unknown) => {
        // The claim is somebody else's now. The task is then done twice, which changes nothing.
        settled(workflowRunId);
        report(error);
      });
    }, milliseconds / 3);
    renewals.set(workflowRunId, timer.unref());
  }

  function settled(workflowRunId: string): void {
    clearInterval(renewals.get(workflowRunId));
    renewals.delete(workflowRunId);
  }

  return new Proxy(backend, {
    get(target, name) {
      switch (name) {
        case 'claimWorkflowRun':
          return async (claim: Claim) => {
            const run = await look(claim);
            if (run) renew(run.id, claim.workerId);
            return run;
          };
        case 'extendWorkflowRunLease':
          return (lease: Parameters<Backend['extendWorkflowRunLease']>[0]) =>
            target.extendWorkflowRunLease({ ...lease, leaseDurationMs: milliseconds });
        case 'completeWorkflowRun':
          return (run: Parameters<Backend['completeWorkflowRun']>[0]) => {
            settled(run.workflowRunId);
            return target.completeWorkflowRun(run);
          };
        case 'failWorkflowRun':
          return (run: Parameters<Backend['failWorkflowRun']>[0]) => {
            settled(run.workflowRunId);
            return target.failWorkflowRun(run);
          };
        case 'stop':
          return () => {
            for (const id of renewals.keys()) settled(id);
            return target.stop();
          };
        default: {
          const member: unknown = Reflect.get(target, name);
          return typeof member === 'function' ? member.bind(target) : member;
        }
      }
    },
  });
}
