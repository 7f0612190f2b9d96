import type {Ink, Painter} from '@thoisu/formats'
import pico from 'picocolors'

/**
 * Whether to colour: as the user says, else never where `NO_COLOR` is set, else on a terminal.
 *
 * @param color
 *   `--color` or `--no-color`.
 * @param env
 *   The environment.
 * @param isTerminal
 *   Whether the output goes to a terminal.
 */
export function wantsColour(color: boolean | undefined, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (color !== undefined) return color
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true
  return isTerminal && env.TERM !== 'dumb'
}

const colours = pico.createColors(true)

const inks: Record<Ink, (text: string) => string> = {
  heading: (text) => colours.bold(colours.dim(text)),
  person: (text) => colours.bold(colours.blue(text)),
  organization: colours.magenta,
  place: colours.green,
  document: colours.yellow,
  time: colours.red,
  abbreviation: colours.cyan,
  statement: colours.italic,
  event: (text) => colours.bold(colours.cyan(text)),
  warning: colours.yellow,
  strong: colours.bold,
  faint: colours.dim
}

/** Colours for a terminal. */
export const terminalPainter: Painter = (ink, text) => inks[ink](text)
