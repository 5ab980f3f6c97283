import { act, renderHook } from '@testing-library/react';
import { HostError } from '../../src/actions/host';
import { useAction } from '../../src/taskpane/useAction';

/** A promise and the way to keep it. */
function pending<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

test('one thing at a time: a second start while it runs is nothing', async () => {
  const work = pending<string>();
  const run = jest.fn((_: string) => work.promise);
  const { result } = renderHook(() => useAction(run));
  expect(result.current.state).toEqual({ status: 'idle' });
  act(() => void result.current.start('a'));
  expect(result.current.state).toEqual({ status: 'running' });
  await act(async () => expect(await result.current.start('b')).toBeUndefined());
  await act(async () => work.resolve('made'));
  expect(result.current.state).toEqual({ status: 'done', value: 'made' });
  expect(run.mock.calls).toEqual([['a']]);
});

test('what no longer is waited for says nothing when it comes', async () => {
  const [first, second] = [pending<string>(), pending<string>()];
  const works = [first, second];
  const { result } = renderHook(() => useAction(() => works.shift()!.promise));
  act(() => void result.current.start());
  act(() => result.current.reset());
  expect(result.current.state).toEqual({ status: 'idle' });
  act(() => void result.current.start());
  await act(async () => first.resolve('late'));
  expect(result.current.state).toEqual({ status: 'running' });
  await act(async () => second.resolve('due'));
  expect(result.current.state).toEqual({ status: 'done', value: 'due' });
});

test('a refusal is kept, and tried again with what was asked', async () => {
  const asked: number[] = [];
  const refusal = new HostError('busy');
  const { result } = renderHook(() =>
    useAction(async (number: number) => {
      asked.push(number);
      if (asked.length === 1) throw refusal;
      return number;
    }),
  );
  await act(async () => expect(await result.current.start(7)).toBeUndefined());
  expect(result.current.state).toEqual({ status: 'failed', failure: refusal });
  await act(async () => result.current.retry());
  expect(result.current.state).toEqual({ status: 'done', value: 7 });
  expect(asked).toEqual([7, 7]);
});
