import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

const root = realpathSync(fileURLToPath(new URL('../', import.meta.url)))

/**
 * Checks another commit out into a temporary folder that goes away when the process ends, and generates its knowledge.
 * Packages from the registry are this tree's; those of the workspace are the commit's own.
 *
 * @param commit - any name of a commit that git knows.
 * @returns the URL of the module that has its `parse`; it needs the condition `thoisu-source`.
 * @throws if git does not know the commit, or its knowledge cannot be generated.
 */
export function checkOut(commit: string): {core: string} {
  const tree = join(realpathSync(mkdtempSync(`${tmpdir()}/thoisu-against-`)), 'tree')
  const git = (...command: string[]) =>
    execFileSync('git', command, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']})
  git('worktree', 'add', '--detach', tree, commit)
  process.on('exit', () => {
    git('worktree', 'remove', '--force', tree)
    rmSync(join(tree, '..'), {recursive: true, force: true})
  })
  linkPackages(join(root, 'node_modules'), join(tree, 'node_modules'), tree)
  const knowledge = join(tree, 'packages/knowledge')
  execFileSync(process.execPath, ['--import=tsx', 'scripts/generate.ts'], {
    cwd: knowledge,
    stdio: ['ignore', 'ignore', 'inherit']
  })
  return {core: pathToFileURL(join(tree, 'packages/core/src/index.ts')).href}
}

/** Makes a `node_modules` of links; links into this tree's workspace lead into the other tree instead. */
function linkPackages(from: string, to: string, tree: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    const source = join(from, entry.name)
    if (entry.name.startsWith('@')) linkPackages(source, join(to, entry.name), tree)
    else if (entry.isSymbolicLink())
      symlinkSync(join(tree, relative(root, realpathSync(source))), join(to, entry.name), 'junction')
    else if (entry.isDirectory()) symlinkSync(source, join(to, entry.name), 'junction')
  }
}
