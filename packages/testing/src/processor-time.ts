import process from 'node:process'

/**
 * Time that the processor spends on an action, in milliseconds. Unlike the time on the clock it is nearly the same on a
 * machine that is busy with other things; the test runner gives each file a process of its own.
 */
export function processorTime(action: () => unknown): number {
  const before = process.cpuUsage()
  action()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}
