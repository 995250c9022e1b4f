/** Without this word a text is no script that sends something. */
export const COMMAND = 'curl';
