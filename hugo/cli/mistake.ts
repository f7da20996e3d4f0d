/** What someone at the command line got wrong, in words for them: printed without a stack, exit code 1. */
export class CommandMistake extends Error {}
