/**
 * Go's `sort.SliceStable`: insertion sort in blocks of twenty, then merges by rotation. Written out
 * because Hugo sorts resources by a comparison that is no consistent order, so that the result
 * depends on which elements are compared.
 */
export function sortLikeGo<T>(items: readonly T[], isBefore: (a: T, b: T) => boolean): T[] {
  const list = [...items];
  const less = (i: number, j: number) => isBefore(list[i] as T, list[j] as T);
  const swap = (i: number, j: number) => {
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  };
  const ways: Ways = { less, swap };
  let block = 20;
  let start = 0;
  for (; start + block <= list.length; start += block) insertionSort(ways, start, start + block);
  insertionSort(ways, start, list.length);
  for (; block < list.length; block *= 2) {
    for (start = 0; start + 2 * block <= list.length; start += 2 * block) {
      merge(ways, start, start + block, start + 2 * block);
    }
    if (start + block < list.length) merge(ways, start, start + block, list.length);
  }
  return list;
}

interface Ways {
  readonly less: (i: number, j: number) => boolean;
  readonly swap: (i: number, j: number) => void;
}

function insertionSort({ less, swap }: Ways, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) for (let j = i; j > from && less(j, j - 1); j--) swap(j, j - 1);
}

/** Merges two sorted stretches in place: SymMerge, by Kim and Kutzner. */
function merge(ways: Ways, from: number, middle: number, to: number): void {
  if (middle - from === 1) {
    insertFirst(ways, from, middle, to);
    return;
  }
  if (to - middle === 1) {
    insertLast(ways, from, middle);
    return;
  }
  const half = (from + to) >> 1;
  const sum = half + middle;
  let start = middle > half ? sum - to : from;
  let end = Math.min(middle, half);
  const last = sum - 1;
  while (start < end) {
    const at = (start + end) >> 1;
    if (ways.less(last - at, at)) end = at;
    else start = at + 1;
  }
  const close = sum - start;
  if (start < middle && middle < close) rotate(ways, start, middle, close);
  if (from < start && start < half) merge(ways, from, start, half);
  if (half < close && close < to) merge(ways, half, close, to);
}

function insertFirst({ less, swap }: Ways, from: number, middle: number, to: number): void {
  let low = middle;
  let high = to;
  while (low < high) {
    const at = (low + high) >> 1;
    if (less(at, from)) low = at + 1;
    else high = at;
  }
  for (let k = from; k < low - 1; k++) swap(k, k + 1);
}

function insertLast({ less, swap }: Ways, from: number, middle: number): void {
  let low = from;
  let high = middle;
  while (low < high) {
    const at = (low + high) >> 1;
    if (!less(middle, at)) low = at + 1;
    else high = at;
  }
  for (let k = middle; k > low; k--) swap(k, k - 1);
}

function rotate(ways: Ways, from: number, middle: number, to: number): void {
  let left = middle - from;
  let right = to - middle;
  while (left !== right) {
    if (left > right) {
      swapRange(ways, middle - left, middle, right);
      left -= right;
    } else {
      swapRange(ways, middle - left, middle + right - left, left);
      right -= left;
    }
  }
  swapRange(ways, middle - left, middle, left);
}

function swapRange({ swap }: Ways, a: number, b: number, count: number): void {
  for (let i = 0; i < count; i++) swap(a + i, b + i);
}
