import type { Node } from "./node.ts";

/**
 * Visits a node and all below it, parents first, without recursion: spans may nest deeper than
 * the stack. `enter` returns `false` to leave the children out.
 */
export function walk(root: Node, enter: (node: Node) => unknown, exit?: (node: Node) => void): void {
  let node: Node = root;
  for (;;) {
    if (enter(node) !== false && node.first) {
      node = node.first;
      continue;
    }
    for (;;) {
      exit?.(node);
      if (node === root) return;
      if (node.next) break;
      if (!node.parent) return;
      node = node.parent;
    }
    node = node.next;
  }
}
